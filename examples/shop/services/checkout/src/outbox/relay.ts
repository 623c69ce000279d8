import { setTimeout as sleep } from 'node:timers/promises';
import type { Producer } from 'kafkajs';
import type { Pool } from 'pg';
import { logger } from '../logger.ts';
import { outboxOldestAge } from '../metrics.ts';

const BATCH = 100;

interface OutboxRow {
  id: string;
  subject: string;
  event: { type: string };
  created_at: Date;
}

/** Publishes stored events in order. A row is deleted only after Kafka has confirmed it, so delivery is at least once. */
export async function publishBatch(pool: Pool, producer: Producer): Promise<number> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const { rows } = await client.query<OutboxRow>(
      'SELECT id, subject, event, created_at FROM outbox ORDER BY created_at LIMIT $1 FOR UPDATE SKIP LOCKED',
      [BATCH],
    );
    const oldest = rows[0];
    outboxOldestAge.set(oldest ? (Date.now() - oldest.created_at.getTime()) / 1_000 : 0);
    if (rows.length > 0) {
      await producer.send({
        topic: 'order-events',
        acks: -1,
        timeout: 5_000,
        messages: rows.map(row => ({
          key: row.subject,
          value: JSON.stringify(row.event),
          headers: { type: row.event.type },
        })),
      });
      await client.query('DELETE FROM outbox WHERE id = ANY($1)', [rows.map(row => row.id)]);
    }
    await client.query('COMMIT');
    return rows.length;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

export async function runRelay(pool: Pool, producer: Producer, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const published = await publishBatch(pool, producer);
      if (published < BATCH) await sleep(500, undefined, { signal });
    } catch (error) {
      if (signal.aborted) return;
      logger.error({ error }, 'outbox batch failed');
      await sleep(2_000);
    }
  }
}
