import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { logger } from './logger.ts';
import { requestDuration } from './metrics.ts';
import { healthRoutes } from './routes/health.ts';
import { orderRoutes } from './routes/orders.ts';
import type { OrderRoutesOptions } from './routes/orders.ts';

export async function createApp(options: OrderRoutesOptions & { pool: Pool }): Promise<FastifyInstance> {
  const app = Fastify({ loggerInstance: logger, requestTimeout: 10_000, bodyLimit: 64 * 1024 });

  app.addHook('onResponse', async (request, reply) => {
    requestDuration.observe(
      {
        route: request.routeOptions.url ?? 'unknown',
        method: request.method,
        status_class: `${Math.floor(reply.statusCode / 100)}xx`,
      },
      reply.elapsedTime / 1_000,
    );
  });

  await app.register(healthRoutes, { pool: options.pool });
  await app.register(orderRoutes, options);
  return app;
}
