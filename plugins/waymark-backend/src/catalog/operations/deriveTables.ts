import { Knex } from 'knex';
import { setImmediate } from 'node:timers/promises';
import { isPostgres } from '../../database/isPostgres';
import { deriveGroups } from './deriveGroups';
import { deriveGroupTree } from './deriveGroupTree';
import { deriveOwners } from './deriveOwners';
import { deriveSystems } from './deriveSystems';
import { IdRange } from './IdRange';

// Each step needs the ones before it to be through with all entities.
const steps = [deriveGroups, deriveGroupTree, deriveSystems, deriveOwners];

/** Brings everything that follows from entities and relations up to date. */
export async function deriveTables(
  database: Knex,
  { from, to }: IdRange,
  signal?: AbortSignal,
): Promise<void> {
  // Small steps on SQLite, whose driver blocks the process.
  const size = isPostgres(database) ? 20_000 : 1_000;
  for (const step of steps) {
    for (let first = from; first <= to; first += size) {
      signal?.throwIfAborted();
      await step(database, { from: first, to: Math.min(to, first + size - 1) });
      await setImmediate();
    }
  }
}
