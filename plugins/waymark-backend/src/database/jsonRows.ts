import { Knex } from 'knex';
import { isPostgres } from './isPostgres';

/** The columns of rows that are handed over as one JSON array. */
export type JsonColumns = Record<
  string,
  'text' | 'integer' | 'boolean' | 'jsonb'
>;

/**
 * SQL that reads rows from one JSON binding, to be used after FROM: one
 * statement writes any number of rows.
 */
export function jsonRows(connection: Knex, columns: JsonColumns): string {
  const names = Object.keys(columns);
  if (isPostgres(connection)) {
    const types = names.map(name => `"${name}" ${columns[name]}`);
    return `json_to_recordset(?::json) AS given(${types.join(', ')})`;
  }
  const values = names.map(name => {
    const operator = columns[name] === 'jsonb' ? '->' : '->>';
    return `value ${operator} '$.${name}' AS "${name}"`;
  });
  return `(SELECT ${values.join(', ')} FROM json_each(?)) AS given`;
}
