import { Knex } from 'knex';
import { createTestDatabases } from '../__testUtils__/createTestDatabases';
import { groupsOf } from '../__testUtils__/groupsOf';
import { mirrorOf } from '../__testUtils__/mirrorOf';
import { shopCatalog } from '../__testUtils__/shopCatalog';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { MirrorState } from './MirrorState';

jest.setTimeout(60_000);

async function countEntities(database: Knex): Promise<number> {
  const [row] = await database('entities').count({ count: '*' });
  return Number(row.count);
}

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('CatalogMirror fails, %p', id => {
  const payments = 'component:default/payments';
  let database: Knex;

  beforeEach(async () => {
    database = await databases.init(id);
  });

  it('deletes nothing after a partial, failed or empty read', async () => {
    const catalog = shopCatalog();
    await mirrorOf(database, catalog).read();
    catalog.remove(payments).component('new', { owners: ['platform'] });
    await expect(
      mirrorOf(database, catalog, { failAfterPages: 2 }).read(),
    ).rejects.toThrow('The catalog went away');
    await expect(countEntities(database)).resolves.toBe(10);
    await expect(new MirrorState(database).read()).resolves.toMatchObject({
      generation: 2,
      error: 'The catalog went away',
      error_at: expect.any(String),
      completed_at: expect.any(String),
    });

    await expect(mirrorOf(database, new TestCatalog()).read()).rejects.toThrow(
      /no entities at all/,
    );
    await expect(countEntities(database)).resolves.toBe(10);

    await expect(mirrorOf(database, catalog).read()).resolves.toMatchObject({
      inserted: 1,
      deleted: 1,
    });
    await expect(new MirrorState(database).read()).resolves.toMatchObject({
      error: null,
      error_at: null,
    });
  });

  it('derives what a read that broke off had left', async () => {
    const catalog = shopCatalog();
    await expect(
      mirrorOf(database, catalog, { failAfterPages: 3 }).read(),
    ).rejects.toThrow();
    catalog.remove('component:default/visual-search');
    await mirrorOf(database, catalog).read();
    await expect(groupsOf(database, payments)).resolves.toHaveLength(4);
  });

  it('ends without deleting when a later read began', async () => {
    const catalog = shopCatalog();
    const mirror = mirrorOf(database, catalog);
    await mirror.read();
    catalog.remove(payments);
    const service = catalog.service();
    const slow = mirrorOf(database, catalog);
    jest
      .spyOn((slow as any).options.catalog, 'streamEntities')
      .mockImplementation(async function* stream() {
        yield* service.streamEntities();
        await new MirrorState(database).begin(new Date());
      });
    await expect(slow.read()).rejects.toThrow(/Another read/);
    await expect(countEntities(database)).resolves.toBe(10);
  });
});
