import {
  DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { isPostgres } from './isPostgres';

const migrationsDirectory = resolvePackagePath(
  '@waymark/backstage-plugin-waymark-backend',
  'migrations',
);

/** Opens the plugin's database with its tables in place. */
export async function prepareDatabase(
  database: DatabaseService,
): Promise<Knex> {
  const connection = await database.getClient();
  if (!isPostgres(connection)) {
    // Readers go on while a write is under way.
    await connection.raw('PRAGMA journal_mode=WAL');
  }
  if (!database.migrations?.skip) {
    await connection.migrate.latest({ directory: migrationsDirectory });
  }
  return connection;
}
