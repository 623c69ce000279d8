import { randomUUID } from 'node:crypto';
import { parseEvent } from '@marketlane/event-schemas';
import type { Pool } from 'pg';
import type { Order } from '../domain/order.ts';

export class OrderStore {
  private readonly pool: Pool;

  constructor(pool: Pool) {
    this.pool = pool;
  }

  async find(id: string, customerId: string): Promise<Order | undefined> {
    const { rows } = await this.pool.query<{ document: Order }>(
      'SELECT document FROM orders WHERE id = $1 AND customer_id = $2',
      [id, customerId],
    );
    return rows[0]?.document;
  }

  async findByIdempotencyKey(key: string): Promise<Order | undefined> {
    const { rows } = await this.pool.query<{ document: Order }>(
      'SELECT document FROM orders WHERE idempotency_key = $1',
      [key],
    );
    return rows[0]?.document;
  }

  /** Stores the order and the event that announces it, or neither. */
  async insertWithEvent(order: Order, idempotencyKey: string): Promise<void> {
    const event = parseEvent({
      id: randomUUID(),
      type: 'order.placed',
      source: 'checkout',
      time: order.placedAt,
      subject: order.id,
      data: { orderId: order.id, customerId: order.customerId, lines: order.lines, total: order.total },
    });
    const client = await this.pool.connect();
    try {
      await client.query('BEGIN');
      await client.query(
        'INSERT INTO orders (id, customer_id, status, idempotency_key, document) VALUES ($1, $2, $3, $4, $5)',
        [order.id, order.customerId, order.status, idempotencyKey, order],
      );
      await client.query('INSERT INTO outbox (id, subject, event) VALUES ($1, $2, $3)', [
        event.id,
        order.id,
        event,
      ]);
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    } finally {
      client.release();
    }
  }
}
