import { FailingWork } from '@waymark/backstage-plugin-waymark-common';
import { Knex } from 'knex';
import { isPostgres } from '../database/isPostgres';
import { runSql } from '../database/runSql';
import { shortMessage } from '../database/shortMessage';
import { backoffMilliseconds } from './backoffMilliseconds';
import { WorkLease, WorkReference } from './WorkItem';

const LEASE_MILLISECONDS = 2 * 60_000;
const NO_LEASE = '';

/** The states of work items that are counted. */
export type WorkState = 'due' | 'waiting' | 'leased' | 'failing';

/** Work that is kept in the database until it is done. */
export class WorkQueue {
  static readonly leaseMilliseconds = LEASE_MILLISECONDS;

  static create(options: { database: Knex; now?: () => Date }): WorkQueue {
    return new WorkQueue(options.database, options.now ?? (() => new Date()));
  }

  private constructor(
    private readonly database: Knex,
    private readonly now: () => Date,
  ) {}

  /**
   * Asks for work. Work that waits already is done once, at the earlier time;
   * work that is under way is done once more.
   */
  async enqueue(work: WorkReference & { notBefore?: Date }): Promise<void> {
    const now = this.now();
    await runSql(
      this.database,
      `INSERT INTO work_items
         (kind, key, not_before, lease_until, fence, requests, attempts)
       VALUES (?, ?, ?, '', ?, 1, 0)
       ON CONFLICT (kind, key) DO UPDATE SET
         requests = work_items.requests + 1,
         not_before = CASE
           WHEN excluded.not_before < work_items.not_before
           THEN excluded.not_before ELSE work_items.not_before END`,
      [
        work.kind,
        work.key,
        (work.notBefore ?? now).toISOString(),
        // Starts at the time, so that a worker that still holds a lease of
        // an earlier item of the same name has a lower fence.
        now.getTime(),
      ],
    );
  }

  /** Leases due work, the longest due first. */
  async take(kinds: string[], limit: number): Promise<WorkLease[]> {
    if (kinds.length === 0) {
      return [];
    }
    const now = this.now();
    const leaseUntil = new Date(now.getTime() + LEASE_MILLISECONDS);
    const rows = await runSql<WorkLease & { fence: string | number }>(
      this.database,
      `UPDATE work_items SET
         error = CASE WHEN lease_until = '' THEN error
           ELSE 'The worker stopped before the work was done.' END,
         lease_until = ?, fence = fence + 1, attempts = attempts + 1
       WHERE (kind, key) IN (
         SELECT kind, key FROM work_items
         WHERE kind IN (${kinds.map(() => '?').join(', ')})
           AND not_before <= ? AND lease_until <= ?
         ORDER BY not_before, kind, key LIMIT ?
         ${isPostgres(this.database) ? 'FOR UPDATE SKIP LOCKED' : ''})
       RETURNING kind, key, fence, requests, attempts`,
      [
        leaseUntil.toISOString(),
        ...kinds,
        now.toISOString(),
        now.toISOString(),
        limit,
      ],
    );
    return rows.map(row => ({ ...row, fence: Number(row.fence) }));
  }

  /** Ends work that is done. False: the lease was lost, nothing changed. */
  async complete(lease: WorkLease): Promise<boolean> {
    const deleted = await this.leased(lease)
      .where({ requests: lease.requests })
      .delete();
    if (deleted > 0) {
      return true;
    }
    // It was asked for again meanwhile.
    const kept = await this.leased(lease).update({
      lease_until: NO_LEASE,
      attempts: 0,
      error: null,
    });
    return kept > 0;
  }

  /** Puts failed work off. False: the lease was lost, nothing changed. */
  async fail(lease: WorkLease, error: Error): Promise<boolean> {
    const wait = backoffMilliseconds(lease.attempts);
    const notBefore = new Date(this.now().getTime() + wait);
    const changed = await this.leased(lease).update({
      lease_until: NO_LEASE,
      not_before: notBefore.toISOString(),
      error: shortMessage(error),
    });
    return changed > 0;
  }

  /** Gives work back untried, as this worker is going away. */
  async release(lease: WorkLease): Promise<boolean> {
    const changed = await this.leased(lease).update({
      lease_until: NO_LEASE,
      attempts: lease.attempts - 1,
    });
    return changed > 0;
  }

  /** Work that failed and is tried again, the most often tried first. */
  async listFailing(limit: number): Promise<FailingWork> {
    const failing = this.database('work_items').whereNotNull('error');
    const rows = await failing
      .clone()
      .select('kind', 'key', 'attempts', 'error', 'not_before')
      .orderBy([{ column: 'attempts', order: 'desc' }, 'kind', 'key'])
      .limit(limit);
    const [{ count }] = await failing.count({ count: '*' });
    return {
      items: rows.map(({ not_before: notBefore, ...item }) => ({
        ...item,
        notBefore,
      })),
      totalItems: Number(count),
    };
  }

  /** How many items there are in each state. */
  async countByState(): Promise<Record<WorkState, number>> {
    const now = this.now().toISOString();
    const rows = await runSql<{ state: WorkState; count: string | number }>(
      this.database,
      `SELECT state, COUNT(*) AS count FROM (
         SELECT CASE WHEN lease_until > ? THEN 'leased'
           WHEN error IS NOT NULL THEN 'failing'
           WHEN not_before > ? THEN 'waiting' ELSE 'due' END AS state
         FROM work_items) AS items GROUP BY state`,
      [now, now],
    );
    const counts = { due: 0, waiting: 0, leased: 0, failing: 0 };
    for (const row of rows) {
      counts[row.state] = Number(row.count);
    }
    return counts;
  }

  private leased({ kind, key, fence }: WorkLease): Knex.QueryBuilder {
    return this.database('work_items').where({ kind, key, fence });
  }
}
