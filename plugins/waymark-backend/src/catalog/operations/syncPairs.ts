import { Knex } from 'knex';
import { runSql } from '../../database/runSql';
import { IdRange } from './IdRange';

/**
 * Makes the pairs of a table within a range equal to what a query selects,
 * and writes nothing that is right already.
 */
export async function syncPairs(
  database: Knex,
  options: {
    table: string;
    columns: [string, string];
    /** The column that holds the ids of the range. */
    rangeColumn: string;
    /** Selects both columns; binds the range once, as `BETWEEN ? AND ?`. */
    wanted: string;
    range: IdRange;
  },
): Promise<void> {
  const { table, rangeColumn, wanted, range } = options;
  const columns = options.columns.join(', ');
  const ends = [range.from, range.to];
  await runSql(
    database,
    `DELETE FROM ${table} WHERE ${rangeColumn} BETWEEN ? AND ?
     AND (${columns}) NOT IN (${wanted})`,
    [...ends, ...ends],
  );
  await runSql(
    database,
    `INSERT INTO ${table} (${columns})
     SELECT * FROM (${wanted}) AS wanted WHERE true
     ON CONFLICT DO NOTHING`,
    ends,
  );
}
