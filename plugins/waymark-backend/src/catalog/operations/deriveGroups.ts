import { Knex } from 'knex';
import { runSql } from '../../database/runSql';
import { IdRange } from './IdRange';

/** Keeps `groups` equal to the entities of that kind. */
export async function deriveGroups(
  database: Knex,
  { from, to }: IdRange,
): Promise<void> {
  await runSql(
    database,
    `INSERT INTO groups (id, ref, title, type)
     SELECT id, ref, title, type FROM entities
     WHERE kind = 'group' AND id BETWEEN ? AND ?
     ON CONFLICT (id) DO UPDATE SET
       title = excluded.title, type = excluded.type
     WHERE groups.title IS DISTINCT FROM excluded.title
       OR groups.type IS DISTINCT FROM excluded.type`,
    [from, to],
  );
}
