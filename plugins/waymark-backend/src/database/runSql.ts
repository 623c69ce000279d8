import { Knex } from 'knex';
import { isPostgres } from './isPostgres';

/** Runs SQL that knex has no words for, and answers its rows. */
export async function runSql<Row = unknown>(
  connection: Knex,
  sql: string,
  bindings: Knex.RawBinding[] = [],
): Promise<Row[]> {
  const result = await connection.raw(sql, bindings);
  return isPostgres(connection) ? result.rows : result;
}
