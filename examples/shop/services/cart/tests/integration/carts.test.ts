import { RedisContainer, type StartedRedisContainer } from '@testcontainers/redis';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildApp } from '../../src/app.ts';
import type { Catalog, Product } from '../../src/catalog.ts';
import { RedisCartStore } from '../../src/store.ts';

const mug: Product = { sku: 'MUG-RED-350', name: 'Red mug, 350 ml', price: { amount: 1290, currency: 'EUR' } };
const catalog: Catalog = {
  products: async skus => new Map(skus.filter(sku => sku === mug.sku).map(sku => [sku, mug])),
};

let container: StartedRedisContainer;
let redis: Redis;
let app: ReturnType<typeof buildApp>;

beforeAll(async () => {
  container = await new RedisContainer('redis:7.4').start();
  redis = new Redis(container.getConnectionUrl());
  app = buildApp({ store: new RedisCartStore(redis, 60), catalog, logger: false });
}, 60_000);

afterAll(async () => {
  await app?.close();
  await redis?.quit();
  await container?.stop();
});

async function newCart(currency = 'EUR'): Promise<string> {
  const response = await app.inject({ method: 'POST', url: '/v1/carts', payload: { currency, country: 'DE' } });
  return response.json<{ id: string }>().id;
}

it('keeps a line and its price', async () => {
  const id = await newCart();
  await app.inject({
    method: 'POST',
    url: `/v1/carts/${id}/lines`,
    payload: { sku: 'MUG-RED-350', quantity: 3 },
  });
  const response = await app.inject({ method: 'GET', url: `/v1/carts/${id}` });
  expect(response.json()).toMatchObject({ subtotal: { amount: 3870, currency: 'EUR' }, lines: [{ sku: 'MUG-RED-350', quantity: 3 }] });
});

it('refuses a product without a price in the currency', async () => {
  const id = await newCart('GBP');
  const response = await app.inject({
    method: 'POST',
    url: `/v1/carts/${id}/lines`,
    payload: { sku: 'MUG-RED-350', quantity: 1 },
  });
  expect(response.statusCode).toBe(409);
});

it('answers 404 for a basket that does not exist', async () => {
  const response = await app.inject({ method: 'GET', url: '/v1/carts/crt_0000000000' });
  expect(response.statusCode).toBe(404);
});
