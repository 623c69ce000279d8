import { CircuitOpenError, HttpClient } from '@marketlane/http-client';
import type { Config } from '../config.ts';
import type { Discount, Line, Money } from '../domain/order.ts';
import { usePromotionService } from '../flags.ts';
import { logger } from '../logger.ts';
import { circuitRefusals, upstreamDuration } from '../metrics.ts';
import { InventoryClient } from './inventory.ts';

export interface Upstreams {
  getCart(cartId: string): Promise<{ lines: Line[] }>;
  getDiscounts(code: string, customerId: string): Promise<Discount[]>;
  reserveStock(orderId: string, lines: Line[]): Promise<{ id: string }>;
  releaseStock(reservationId: string): Promise<void>;
  authorisePayment(orderId: string, total: Money, method: string): Promise<{ id: string }>;
  voidPayment(paymentId: string): Promise<void>;
}

export function createUpstreams(config: Config): Upstreams {
  const onAttempt = (attempt: { upstream: string; status: number | 'error'; durationMs: number }) =>
    upstreamDuration.observe(
      { upstream: attempt.upstream, status: String(attempt.status) },
      attempt.durationMs / 1_000,
    );
  const breaker = { failureThreshold: 5, resetAfterMs: 10_000 };

  const cart = new HttpClient({ upstream: 'cart', baseUrl: config.cartUrl, timeoutMs: 500, retries: 1, breaker, onAttempt });
  const inventory = new InventoryClient(config.inventoryAddress, { breaker, onAttempt });
  const payments = new HttpClient({
    upstream: 'payments',
    baseUrl: config.paymentsUrl,
    timeoutMs: 2_500,
    retries: 1,
    breaker,
    onAttempt,
  });
  const monolith = new HttpClient({
    upstream: 'shop-monolith',
    baseUrl: config.monolithUrl,
    timeoutMs: 1_000,
    retries: 0,
    breaker: { failureThreshold: 3, resetAfterMs: 30_000 },
    onAttempt,
  });

  // Speaks the same contract as the monolith, see the flag promotions-from-new-service.
  const promotions = new HttpClient({
    upstream: 'promotions',
    baseUrl: config.promotionsUrl,
    timeoutMs: 500,
    retries: 1,
    breaker,
    onAttempt,
  });

  async function counted<T>(call: Promise<T>): Promise<T> {
    try {
      return await call;
    } catch (error) {
      if (error instanceof CircuitOpenError) circuitRefusals.inc({ upstream: error.upstream });
      throw error;
    }
  }

  return {
    getCart: cartId => counted(cart.get(`/v1/carts/${encodeURIComponent(cartId)}`)),

    async getDiscounts(code, customerId) {
      const source = (await usePromotionService(customerId)) ? promotions : monolith;
      try {
        return await counted(
          source.get<Discount[]>(
            `/api/promotions/${encodeURIComponent(code)}?customer=${encodeURIComponent(customerId)}`,
          ),
        );
      } catch (error) {
        // A missing discount must never stop an order.
        logger.warn({ code, error }, 'promotions unavailable, ordering without discount');
        return [];
      }
    },

    reserveStock: (orderId, lines) => counted(inventory.reserve(orderId, lines)),

    releaseStock: id => counted(inventory.release(id)),

    authorisePayment: (orderId, total, method) =>
      counted(
        payments.post(
          '/v1/payments',
          { reference: orderId, amount: total, method, capture: 'manual' },
          { idempotencyKey: `${orderId}-authorise` },
        ),
      ),

    voidPayment: id =>
      counted(
        payments.post(`/v1/payments/${encodeURIComponent(id)}/void`, {}, { idempotencyKey: `${id}-void` }),
      ),
  };
}
