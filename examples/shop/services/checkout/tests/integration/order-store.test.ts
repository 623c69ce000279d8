import { readFileSync, readdirSync } from 'node:fs';
import { PostgreSqlContainer } from '@testcontainers/postgresql';
import type { StartedPostgreSqlContainer } from '@testcontainers/postgresql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OrderStore } from '../../src/db/order-store.ts';
import { publishBatch } from '../../src/outbox/relay.ts';

let container: StartedPostgreSqlContainer;
let pool: pg.Pool;

beforeAll(async () => {
  container = await new PostgreSqlContainer('postgres:17-alpine').start();
  pool = new pg.Pool({ connectionString: container.getConnectionUri() });
  const folder = new URL('../../db/migrations/', import.meta.url);
  for (const file of readdirSync(folder).sort()) {
    const [up] = readFileSync(new URL(file, folder), 'utf8').split('-- Down Migration');
    await pool.query(up ?? '');
  }
}, 60_000);

afterAll(async () => {
  await pool?.end();
  await container?.stop();
});

const order = {
  id: '0b9d9a52-2a55-4f0e-9f8e-4f1b1c9f7d10',
  customerId: 'u1',
  status: 'placed' as const,
  lines: [{ sku: 'LAMP-01', quantity: 1, unitPrice: { amount: 2_499, currency: 'EUR' } }],
  discount: { amount: 0, currency: 'EUR' },
  total: { amount: 2_499, currency: 'EUR' },
  placedAt: '2026-11-02T09:14:31.000Z',
};

describe('OrderStore', () => {
  it('stores an order together with its event', async () => {
    const store = new OrderStore(pool);
    await store.insertWithEvent(order, 'key-12345');

    expect(await store.findByIdempotencyKey('key-12345')).toEqual(order);
    expect(await store.find(order.id, 'somebody-else')).toBeUndefined();

    const sent: unknown[] = [];
    const producer = { send: async (record: unknown) => void sent.push(record) };
    expect(await publishBatch(pool, producer as never)).toBe(1);
    expect(await publishBatch(pool, producer as never)).toBe(0);
    expect(sent).toHaveLength(1);
  });

  it('stores neither when the idempotency key was used before', async () => {
    const store = new OrderStore(pool);
    const other = { ...order, id: '5a0f1a53-6f0b-4a37-8a5e-f1d8a7d2f6aa' };
    await expect(store.insertWithEvent(other, 'key-12345')).rejects.toThrow(/unique/);
    const { rows } = await pool.query('SELECT count(*)::int AS events FROM outbox');
    expect(rows[0].events).toBe(0);
  });
});
