import { CircuitOpenError, UpstreamError } from '@marketlane/http-client';
import type { FastifyInstance } from 'fastify';
import type { Upstreams } from '../clients/upstreams.ts';
import type { OrderStore } from '../db/order-store.ts';
import { EmptyCartError } from '../domain/order.ts';
import { placeOrder } from '../domain/place-order.ts';

interface PlaceOrderBody {
  cartId: string;
  paymentMethod: string;
  promotionCode?: string;
}

export interface OrderRoutesOptions {
  upstreams: Upstreams;
  store: OrderStore;
  authenticate: (authorization: string | undefined) => Promise<{ customerId: string }>;
}

export async function orderRoutes(app: FastifyInstance, options: OrderRoutesOptions): Promise<void> {
  app.post<{ Body: PlaceOrderBody; Headers: { 'idempotency-key': string } }>(
    '/v1/orders',
    {
      schema: {
        headers: {
          type: 'object',
          required: ['idempotency-key'],
          properties: { 'idempotency-key': { type: 'string', minLength: 8, maxLength: 64 } },
        },
        body: {
          type: 'object',
          required: ['cartId', 'paymentMethod'],
          additionalProperties: false,
          properties: {
            cartId: { type: 'string', maxLength: 64 },
            paymentMethod: { type: 'string', maxLength: 64 },
            promotionCode: { type: 'string', maxLength: 32 },
          },
        },
      },
    },
    async (request, reply) => {
      const { customerId } = await options.authenticate(request.headers.authorization);
      const order = await placeOrder(
        { ...request.body, customerId, idempotencyKey: request.headers['idempotency-key'] },
        options,
      );
      return reply.code(201).header('location', `/v1/orders/${order.id}`).send(order);
    },
  );

  app.get<{ Params: { orderId: string } }>('/v1/orders/:orderId', async (request, reply) => {
    const { customerId } = await options.authenticate(request.headers.authorization);
    const order = await options.store.find(request.params.orderId, customerId);
    if (!order) return reply.code(404).send({ title: 'No such order', status: 404 });
    return order;
  });

  app.setErrorHandler((error, request, reply) => {
    request.log.error({ error }, 'request failed');
    if (error instanceof EmptyCartError) return reply.code(422).send({ title: error.message, status: 422 });
    if (error instanceof CircuitOpenError) {
      return reply.code(503).header('retry-after', '10').send({ title: 'Try again shortly', status: 503 });
    }
    if (error instanceof UpstreamError) {
      const status = error.status === 402 || error.status === 409 ? error.status : 502;
      return reply.code(status).send({ title: `${error.upstream} refused the order`, status });
    }
    const status = (error as { statusCode?: number }).statusCode ?? 500;
    return reply.code(status).send({ title: status < 500 ? (error as Error).message : 'Internal error', status });
  });
}
