import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../src/templates.mjs';

test('values are filled in', () => {
  const { subject } = render('order.paid', 'en', { orderId: 'ord_1' });
  assert.equal(subject, 'We have your order ord_1');
});

test('a language without a text gets English', () => {
  const { subject } = render('delivered', 'sv', { orderId: 'ord_1' });
  assert.equal(subject, 'Your parcel was delivered');
});

test('a missing value is an error, not an odd message', () => {
  assert.throws(() => render('shipment.dispatched', 'de', { orderId: 'ord_1', carrier: 'nordpost' }), /needs trackingCode/);
});
