import { describe, expect, it } from 'vitest';
import { EmptyCartError, price } from '../../src/domain/order.ts';

const lamp = { sku: 'LAMP-01', quantity: 2, unitPrice: { amount: 2_499, currency: 'EUR' } };

describe('price', () => {
  it('adds up the lines', () => {
    expect(price([lamp]).total).toEqual({ amount: 4_998, currency: 'EUR' });
  });

  it('rounds a discount down', () => {
    expect(price([lamp], [{ code: 'AUTUMN', percent: 15 }])).toEqual({
      discount: { amount: 749, currency: 'EUR' },
      total: { amount: 4_249, currency: 'EUR' },
    });
  });

  it('never goes below zero', () => {
    const discounts = [
      { code: 'A', percent: 70 },
      { code: 'B', percent: 70 },
    ];
    expect(price([lamp], discounts).total.amount).toBe(0);
  });

  it('refuses an empty basket and mixed currencies', () => {
    expect(() => price([])).toThrow(EmptyCartError);
    const kettle = { sku: 'KETTLE-7', quantity: 1, unitPrice: { amount: 100, currency: 'SEK' } };
    expect(() => price([lamp, kettle])).toThrow(/mix currencies/);
  });
});
