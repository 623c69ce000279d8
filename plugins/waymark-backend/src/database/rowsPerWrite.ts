import { Knex } from 'knex';
import { isPostgres } from './isPostgres';

/**
 * How many rows to write in one go. The driver of SQLite blocks the process,
 * so that a write there has to be over within some 50 ms.
 */
export function rowsPerWrite(connection: Knex): number {
  return isPostgres(connection) ? 1000 : 250;
}
