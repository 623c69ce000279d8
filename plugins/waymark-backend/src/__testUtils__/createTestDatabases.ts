import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { prepareDatabase } from '../database/prepareDatabase';

/** The databases that stores are tested on, with all tables in place. */
export function createTestDatabases() {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });
  return {
    eachSupportedId: () => databases.eachSupportedId(),
    initEmpty: (id: any): Promise<Knex> => databases.init(id),
    init: async (id: any): Promise<Knex> => {
      const connection = await databases.init(id);
      return prepareDatabase(
        mockServices.database.mock({ getClient: async () => connection }),
      );
    },
  };
}
