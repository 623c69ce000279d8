import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { registry } from '../metrics.ts';

export async function healthRoutes(app: FastifyInstance, { pool }: { pool: Pool }): Promise<void> {
  app.get('/healthz/live', async () => ({ status: 'ok' }));

  app.get('/healthz/ready', async (_request, reply) => {
    try {
      await pool.query('SELECT 1');
      return { status: 'ok' };
    } catch {
      return reply.code(503).send({ status: 'database unreachable' });
    }
  });

  app.get('/metrics', async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
}
