import { randomUUID } from 'node:crypto';
import type { Upstreams } from '../clients/upstreams.ts';
import type { OrderStore } from '../db/order-store.ts';
import { logger } from '../logger.ts';
import { ordersPlaced } from '../metrics.ts';
import { price } from './order.ts';
import type { Order } from './order.ts';

export interface PlaceOrderInput {
  cartId: string;
  customerId: string;
  paymentMethod: string;
  promotionCode?: string;
  idempotencyKey: string;
}

/**
 * Prices the basket, reserves stock, authorises the payment and stores the order with its event in one transaction.
 * What was done before a failure is undone; each step can be repeated with the same idempotency key.
 */
export async function placeOrder(
  input: PlaceOrderInput,
  { upstreams, store }: { upstreams: Upstreams; store: OrderStore },
): Promise<Order> {
  const known = await store.findByIdempotencyKey(input.idempotencyKey);
  if (known) return known;

  const cart = await upstreams.getCart(input.cartId);
  const discounts = input.promotionCode
    ? await upstreams.getDiscounts(input.promotionCode, input.customerId)
    : [];
  const { discount, total } = price(cart.lines, discounts);
  const orderId = randomUUID();

  const reservation = await upstreams.reserveStock(orderId, cart.lines);
  let paymentId: string | undefined;
  try {
    paymentId = (await upstreams.authorisePayment(orderId, total, input.paymentMethod)).id;
    const order: Order = {
      id: orderId,
      customerId: input.customerId,
      status: 'placed',
      lines: cart.lines,
      discount,
      total,
      paymentId,
      placedAt: new Date().toISOString(),
    };
    await store.insertWithEvent(order, input.idempotencyKey);
    ordersPlaced.inc({ outcome: 'placed' });
    logger.info({ orderId, total }, 'order placed');
    return order;
  } catch (error) {
    ordersPlaced.inc({ outcome: 'failed' });
    await upstreams.releaseStock(reservation.id).catch((cause: unknown) => {
      logger.error({ orderId, reservationId: reservation.id, cause }, 'stock not released, the reservation will expire');
    });
    if (paymentId) {
      await upstreams.voidPayment(paymentId).catch((cause: unknown) => {
        logger.error({ orderId, paymentId, cause }, 'payment not voided, reconciliation will do it');
      });
    }
    throw error;
  }
}
