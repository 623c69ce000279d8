import Fastify from 'fastify';
import { Kafka } from 'kafkajs';
import pg from 'pg';
import { parseEvent } from '@marketlane/event-schemas';
import { quotes } from './carriers/index.js';
import { createEvents } from './events.js';
import { chooseDelivery, markPaid } from './shipments.js';

const db = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 });
const events = createEvents(process.env.NOTIFICATION_QUEUE_URL);
const app = Fastify({ logger: { base: { service: 'shipping' } } });

const context = { db, events, log: app.log };

app.get('/healthz', async () => ({ status: 'ok' }));
app.get('/ready', async () => {
  await db.query('SELECT 1');
  return { status: 'ok' };
});

app.post('/v1/quotes', {
  schema: {
    body: {
      type: 'object',
      required: ['country', 'postalCode', 'weightGrams'],
      properties: {
        country: { type: 'string', pattern: '^[A-Z]{2}$' },
        postalCode: { type: 'string' },
        weightGrams: { type: 'integer', minimum: 1 },
      },
    },
  },
  handler: async request => quotes(request.body),
});

app.put('/v1/orders/:orderId/delivery', {
  schema: {
    body: {
      type: 'object',
      required: ['carrier', 'service', 'address', 'weightGrams'],
      properties: {
        carrier: { type: 'string' },
        service: { type: 'string' },
        weightGrams: { type: 'integer', minimum: 1 },
        address: {
          type: 'object',
          required: ['name', 'street', 'postalCode', 'city', 'country'],
        },
      },
    },
  },
  handler: async (request, reply) => {
    await chooseDelivery(request.params.orderId, request.body, context);
    reply.code(204);
  },
});

app.get('/v1/orders/:orderId/shipment', async (request, reply) => {
  const { rows } = await db.query(
    `SELECT id, carrier, tracking_code, status FROM shipping.shipments WHERE order_id = $1`,
    [request.params.orderId],
  );
  if (rows.length === 0) return reply.code(404).send({ title: 'No shipment yet', status: 404 });
  const [row] = rows;
  return {
    id: `shp_${row.id}`,
    orderId: request.params.orderId,
    carrier: row.carrier,
    trackingCode: row.tracking_code,
    status: row.status,
  };
});

const kafka = new Kafka({ clientId: 'shipping', brokers: process.env.KAFKA_BROKERS.split(',') });
const consumer = kafka.consumer({ groupId: 'shipping' });
await consumer.connect();
await consumer.subscribe({ topic: 'order-events' });
await consumer.run({
  eachMessage: async ({ message }) => {
    const event = JSON.parse(message.value.toString());
    if (event.type !== 'order.paid') return;
    await markPaid(parseEvent(event).data.orderId, context);
  },
});

process.once('SIGTERM', async () => {
  await consumer.disconnect();
  await app.close();
  await db.end();
});

await app.listen({ port: Number(process.env.PORT ?? 8080), host: '0.0.0.0' });
