import { describe, expect, it, vi } from 'vitest';
import type { Upstreams } from '../../src/clients/upstreams.ts';
import type { OrderStore } from '../../src/db/order-store.ts';
import { placeOrder } from '../../src/domain/place-order.ts';

const input = { cartId: 'c1', customerId: 'u1', paymentMethod: 'pm_1', idempotencyKey: 'key-12345' };

function fakes() {
  const upstreams = {
    getCart: vi.fn(async () => ({
      lines: [{ sku: 'LAMP-01', quantity: 1, unitPrice: { amount: 2_499, currency: 'EUR' } }],
    })),
    getDiscounts: vi.fn(async () => []),
    reserveStock: vi.fn(async () => ({ id: 'r1' })),
    releaseStock: vi.fn(async () => undefined),
    authorisePayment: vi.fn(async () => ({ id: 'pay_1' })),
    voidPayment: vi.fn(async () => undefined),
  } satisfies Upstreams;
  const store = {
    findByIdempotencyKey: vi.fn(async () => undefined),
    insertWithEvent: vi.fn(async () => undefined),
  };
  return { upstreams, store: store as unknown as OrderStore, insert: store.insertWithEvent };
}

describe('placeOrder', () => {
  it('stores a paid order', async () => {
    const { upstreams, store } = fakes();
    const order = await placeOrder(input, { upstreams, store });
    expect(order).toMatchObject({ status: 'placed', paymentId: 'pay_1', total: { amount: 2_499 } });
  });

  it('releases the stock when the payment is declined', async () => {
    const { upstreams, store } = fakes();
    upstreams.authorisePayment.mockRejectedValueOnce(new Error('declined'));
    await expect(placeOrder(input, { upstreams, store })).rejects.toThrow('declined');
    expect(upstreams.releaseStock).toHaveBeenCalledWith('r1');
    expect(upstreams.voidPayment).not.toHaveBeenCalled();
  });

  it('voids the payment when the order cannot be stored', async () => {
    const { upstreams, store, insert } = fakes();
    insert.mockRejectedValueOnce(new Error('connection lost'));
    await expect(placeOrder(input, { upstreams, store })).rejects.toThrow('connection lost');
    expect(upstreams.voidPayment).toHaveBeenCalledWith('pay_1');
  });
});
