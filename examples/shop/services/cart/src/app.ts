import Fastify, { type FastifyInstance } from 'fastify';
import sensible from '@fastify/sensible';
import { ulid } from 'ulid';
import { priced, sellableIn, type Cart } from './cart.ts';
import type { Catalog } from './catalog.ts';
import { loggerOptions } from './logger.ts';
import { duration, registry, requests } from './metrics.ts';
import type { CartStore, StoredCart } from './store.ts';

interface Dependencies {
  store: CartStore;
  catalog: Catalog;
  logger?: boolean;
}

const newCart = {
  type: 'object',
  required: ['currency', 'country'],
  properties: {
    currency: { type: 'string', enum: ['EUR', 'GBP', 'SEK'] },
    country: { type: 'string', pattern: '^[A-Z]{2}$' },
  },
} as const;

const lineBody = {
  type: 'object',
  required: ['sku', 'quantity'],
  properties: {
    sku: { type: 'string', pattern: '^[A-Z0-9-]{3,24}$' },
    quantity: { type: 'integer', minimum: 1, maximum: 99 },
  },
} as const;

export function buildApp({ store, catalog, logger = true }: Dependencies): FastifyInstance {
  const app = Fastify({ logger: logger ? loggerOptions : false, requestTimeout: 5_000 });
  app.register(sensible);

  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    requests.inc({ route, method: request.method, status: String(reply.statusCode) });
    duration.observe({ route, method: request.method }, reply.elapsedTime / 1000);
  });

  async function show(stored: StoredCart): Promise<Cart> {
    return priced(stored, await catalog.products(Object.keys(stored.quantities)));
  }

  app.get('/health/live', async () => ({ status: 'ok' }));
  app.get('/health/ready', async () => {
    await store.ping();
    return { status: 'ok' };
  });
  app.get('/metrics', async (_request, reply) => {
    reply.type(registry.contentType);
    return registry.metrics();
  });

  app.post<{ Body: { currency: string; country: string } }>(
    '/v1/carts',
    { schema: { body: newCart } },
    async (request, reply) => {
      const stored: StoredCart = {
        id: `crt_${ulid()}`,
        currency: request.body.currency,
        country: request.body.country,
        quantities: {},
        updatedAt: new Date().toISOString(),
      };
      await store.create(stored);
      reply.code(201).header('location', `/v1/carts/${stored.id}`);
      return priced(stored, new Map());
    },
  );

  app.get<{ Params: { cartId: string } }>('/v1/carts/:cartId', async request => {
    const stored = await store.get(request.params.cartId);
    if (!stored) throw app.httpErrors.notFound('No such basket');
    return show(stored);
  });

  app.delete<{ Params: { cartId: string } }>('/v1/carts/:cartId', async (request, reply) => {
    await store.remove(request.params.cartId);
    reply.code(204);
  });

  app.post<{ Params: { cartId: string }; Body: { sku: string; quantity: number } }>(
    '/v1/carts/:cartId/lines',
    { schema: { body: lineBody } },
    async request => {
      const { cartId } = request.params;
      const { sku, quantity } = request.body;
      const before = await store.get(cartId);
      if (!before) throw app.httpErrors.notFound('No such basket');
      const product = (await catalog.products([sku])).get(sku);
      if (!product) throw app.httpErrors.notFound('No such product');
      if (!sellableIn(product, before.currency)) {
        throw app.httpErrors.conflict(`${sku} has no price in ${before.currency}`);
      }
      const stored = await store.setLine(cartId, sku, quantity);
      if (!stored) throw app.httpErrors.notFound('No such basket');
      return show(stored);
    },
  );

  app.delete<{ Params: { cartId: string; sku: string } }>('/v1/carts/:cartId/lines/:sku', async request => {
    const stored = await store.setLine(request.params.cartId, request.params.sku, 0);
    if (!stored) throw app.httpErrors.notFound('No such basket');
    return show(stored);
  });

  return app;
}
