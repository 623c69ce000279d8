import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseEvent } from '../index.js';

const paid = {
  id: '6f1c2b5e-8f0a-4d59-9f0d-0c5a3cb2f6a1',
  type: 'order.paid',
  source: 'checkout',
  time: '2026-11-02T09:14:31Z',
  subject: '0b9d9a52-2a55-4f0e-9f8e-4f1b1c9f7d10',
  data: {
    orderId: '0b9d9a52-2a55-4f0e-9f8e-4f1b1c9f7d10',
    paymentId: 'pay_8Qm2',
    total: { amount: 4990, currency: 'EUR' },
  },
};

test('accepts a valid event', () => {
  assert.equal(parseEvent(paid), paid);
});

test('names every violation', () => {
  const broken = { ...paid, data: { ...paid.data, total: { amount: -1, currency: 'euro' } } };
  assert.throws(() => parseEvent(broken), /total\/amount.*total\/currency/);
});

test('refuses an unknown type', () => {
  assert.throws(() => parseEvent({ type: 'order.lost' }), /Unknown event type/);
});
