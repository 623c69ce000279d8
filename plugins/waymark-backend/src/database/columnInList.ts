import { Knex } from 'knex';
import { isPostgres } from './isPostgres';

/**
 * A condition on a column with any number of values in one binding: both
 * databases limit the number of bindings of a statement.
 */
export function columnInList(
  connection: Knex,
  column: string,
  values: readonly string[] | readonly number[],
): Knex.Raw {
  return isPostgres(connection)
    ? connection.raw('?? = ANY(?)', [column, [...values] as string[]])
    : connection.raw('?? IN (SELECT value FROM json_each(?))', [
        column,
        JSON.stringify(values),
      ]);
}
