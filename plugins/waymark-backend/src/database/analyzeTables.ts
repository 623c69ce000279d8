import { Knex } from 'knex';
import { isPostgres } from './isPostgres';

const tables = [
  'entities',
  'relations',
  'groups',
  'group_ancestors',
  'group_members',
  'entity_owners',
  'entity_groups',
];

/** Lets the database plan its queries for the amount of data there is now. */
export async function analyzeTables(connection: Knex): Promise<void> {
  if (isPostgres(connection)) {
    await connection.raw(`ANALYZE ${tables.join(', ')}`);
    return;
  }
  // A sample is enough, and does not block the process for long.
  await connection.raw('PRAGMA analysis_limit=400');
  for (const table of tables) {
    await connection.raw(`ANALYZE ${table}`);
  }
}
