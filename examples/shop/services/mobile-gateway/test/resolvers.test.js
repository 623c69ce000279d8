import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLoaders } from '../src/loaders.js';
import { resolvers } from '../src/resolvers.js';

test('a line total is quantity times price', () => {
  const total = resolvers.CartLine.lineTotal({ quantity: 2, unitPrice: { amount: 1290, currency: 'EUR' } });
  assert.deepEqual(total, { amount: 2580, currency: 'EUR' });
});

test('each product is read once per request', async () => {
  const calls = [];
  const catalog = {
    get: async path => {
      calls.push(path);
      if (path.endsWith('/C')) throw Object.assign(new Error('gone'), { status: 404 });
      return { sku: path.at(-1) };
    },
  };
  const { products } = createLoaders({ catalog });
  const found = await Promise.all([products.load('A'), products.load('B'), products.load('A'), products.load('C')]);
  assert.equal(calls.length, 3);
  assert.deepEqual(found, [{ sku: 'A' }, { sku: 'B' }, { sku: 'A' }, null]);
});

test('placing an order needs a signed-in shopper', () => {
  const place = () => resolvers.Mutation.placeOrder(null, { cartId: 'c' }, { upstreams: {}, viewer: null });
  assert.throws(place, /Sign in first/);
});
