import assert from 'node:assert/strict';

const base = process.env.BASE_URL;
assert.ok(base, 'BASE_URL is not set');

const created = await fetch(`${base}/v1/carts`, {
  method: 'POST',
  headers: { 'content-type': 'application/json', authorization: `Bearer ${process.env.SMOKE_TOKEN}` },
  body: JSON.stringify({ currency: 'EUR', country: 'DE' }),
  signal: AbortSignal.timeout(5_000),
});
assert.equal(created.status, 201);

const { id } = await created.json();
const removed = await fetch(`${base}/v1/carts/${id}`, {
  method: 'DELETE',
  headers: { authorization: `Bearer ${process.env.SMOKE_TOKEN}` },
  signal: AbortSignal.timeout(5_000),
});
assert.equal(removed.status, 204);
console.log('cart answers');
