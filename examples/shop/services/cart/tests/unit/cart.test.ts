import { describe, expect, it } from 'vitest';
import { priced, sellableIn } from '../../src/cart.ts';

const mug = { sku: 'MUG-RED-350', name: 'Red mug, 350 ml', price: { amount: 1290, currency: 'EUR' } };
const stored = {
  id: 'crt_1',
  currency: 'EUR',
  country: 'DE',
  quantities: { 'MUG-RED-350': 2, 'GONE-1': 1 },
  updatedAt: '2026-11-18T09:12:44Z',
};

describe('priced', () => {
  it('adds up quantity times price', () => {
    const cart = priced(stored, new Map([[mug.sku, mug]]));
    expect(cart.subtotal).toEqual({ amount: 2580, currency: 'EUR' });
  });

  it('leaves out products that are no longer sold', () => {
    const cart = priced(stored, new Map([[mug.sku, mug]]));
    expect(cart.lines.map(line => line.sku)).toEqual(['MUG-RED-350']);
  });
});

describe('sellableIn', () => {
  it('compares the currency of the price', () => {
    expect(sellableIn(mug, 'EUR')).toBe(true);
    expect(sellableIn(mug, 'GBP')).toBe(false);
  });
});
