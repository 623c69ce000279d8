import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotes } from '../src/carriers/index.js';

const request = { country: 'DE', postalCode: '10115', weightGrams: 900 };
const cheap = { id: 'cheap', countries: ['DE'], quote: async () => [{ carrier: 'cheap', price: 490 }] };
const fast = { id: 'fast', countries: ['DE', 'GB'], quote: async () => [{ carrier: 'fast', price: 1190 }] };
const broken = {
  id: 'broken',
  countries: ['DE'],
  quote: async () => {
    throw new Error('down');
  },
};

test('the cheapest option comes first', async () => {
  const found = await quotes(request, [fast, cheap]);
  assert.deepEqual(found.map(quote => quote.carrier), ['cheap', 'fast']);
});

test('a carrier that fails is left out', async () => {
  const found = await quotes(request, [broken, cheap]);
  assert.deepEqual(found.map(quote => quote.carrier), ['cheap']);
});

test('only carriers that go to the country are asked', async () => {
  assert.deepEqual(await quotes({ ...request, country: 'GB' }, [cheap]), []);
});
