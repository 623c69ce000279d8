import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { createTestDatabases } from './__testUtils__/createTestDatabases';
import { mirrorOf } from './__testUtils__/mirrorOf';
import { TestCatalog } from './__testUtils__/TestCatalog';
import { WorkQueue } from './work/WorkQueue';

jest.setTimeout(60_000);

const directory = resolvePackagePath(
  '@waymark/backstage-plugin-waymark-backend',
  'migrations',
);
const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('migrations, %p', id => {
  it('go up and down one by one, also on filled tables', async () => {
    const database = await databases.initEmpty(id);
    const up = () => database.migrate.up({ directory });
    const down = () => database.migrate.down({ directory });
    const catalog = new TestCatalog()
      .group('a', { parents: ['a'] })
      .system('shop', { owners: ['a'] })
      .component('one', { owners: ['a', 'gone'], system: 'shop' });

    await up();
    await mirrorOf(database, catalog).read();
    await up();
    await WorkQueue.create({ database }).enqueue({ kind: 'k', key: '1' });
    await expect(database('entities')).resolves.toHaveLength(3);

    await down();
    await expect(database.schema.hasTable('work_items')).resolves.toBe(false);
    await expect(database('entities')).resolves.toHaveLength(3);
    await down();
    await expect(database.schema.hasTable('entities')).resolves.toBe(false);

    await database.migrate.latest({ directory });
    await mirrorOf(database, catalog).read();
    await expect(database('entity_groups')).resolves.toHaveLength(2);
  });
});
