import { Knex } from 'knex';

export function isPostgres(connection: Knex): boolean {
  return connection.client.config.client === 'pg';
}
