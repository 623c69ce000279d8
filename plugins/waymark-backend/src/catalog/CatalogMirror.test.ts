import { Knex } from 'knex';
import { createTestDatabases } from '../__testUtils__/createTestDatabases';
import { groupsOf } from '../__testUtils__/groupsOf';
import { mirrorOf } from '../__testUtils__/mirrorOf';
import { shopCatalog } from '../__testUtils__/shopCatalog';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { MirrorState } from './MirrorState';

jest.setTimeout(60_000);

async function linksOf(database: Knex, ref: string) {
  return database('entities as e')
    .leftJoin('entities as s', 's.id', 'e.system_id')
    .leftJoin('entities as d', 'd.id', 'e.domain_id')
    .where('e.ref', ref)
    .first('s.name as system', 'd.name as domain');
}

async function count(database: Knex, table: string): Promise<number> {
  const [row] = await database(table).count({ count: '*' });
  return Number(row.count);
}

function watch(database: Knex) {
  const queries: string[] = [];
  database.on('query', ({ sql }) => queries.push(sql));
  return {
    queries,
    writes: () =>
      queries.filter(
        sql =>
          /^\s*(insert|update|delete)/i.test(sql) &&
          !sql.includes('mirror_state'),
      ),
  };
}

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('CatalogMirror, %p', id => {
  const payments = 'component:default/payments';
  let database: Knex;

  beforeEach(async () => {
    database = await databases.init(id);
  });

  it('mirrors entities, owners, groups, systems and domains', async () => {
    await expect(mirrorOf(database, shopCatalog()).read()).resolves.toEqual({
      entities: 10,
      inserted: 10,
      updated: 0,
      deleted: 0,
    });
    await expect(linksOf(database, payments)).resolves.toEqual({
      system: 'checkout',
      domain: 'ordering',
    });
    await expect(groupsOf(database, payments)).resolves.toEqual([
      'checkout',
      'ordering',
      'platform',
      'shop',
    ]);
    const row = await database('entities').where({ ref: payments }).first();
    expect(row).toMatchObject({
      tier: '1',
      kind: 'component',
      name: 'payments',
    });
    expect(Boolean(row.demo)).toBe(true);
    await expect(database('group_members').pluck('user_ref')).resolves.toEqual([
      'user:default/nadia',
    ]);
    // The long ends of relations are left out.
    await expect(
      database('relations').where({ type: 'ownerOf' }),
    ).resolves.toEqual([]);
    await expect(new MirrorState(database).read()).resolves.toMatchObject({
      generation: 1,
      derived: true,
      entities: 10,
      error: null,
    });
  });

  it('writes nothing when nothing changed', async () => {
    const mirror = mirrorOf(database, shopCatalog());
    await mirror.read();
    const watched = watch(database);
    await expect(mirror.read()).resolves.toMatchObject({
      entities: 10,
      inserted: 0,
      updated: 0,
      deleted: 0,
    });
    expect(watched.writes()).toEqual([]);
  });

  it('keeps the name of an owner that does not exist, and finds it later', async () => {
    const catalog = shopCatalog();
    const mirror = mirrorOf(database, catalog);
    await mirror.read();
    const owner = () =>
      database('entity_owners')
        .where({ owner_ref: 'group:default/growth-lab' })
        .first();
    await expect(owner()).resolves.toMatchObject({ group_id: null });

    catalog.group('growth-lab', { parents: ['shop'] });
    await mirror.read();
    await expect(owner()).resolves.toMatchObject({
      group_id: expect.any(Number),
    });
    await expect(
      groupsOf(database, 'component:default/visual-search'),
    ).resolves.toEqual(['growth-lab', 'shop']);

    catalog.remove('group:default/growth-lab');
    await mirror.read();
    await expect(owner()).resolves.toMatchObject({ group_id: null });
    await expect(
      groupsOf(database, 'component:default/visual-search'),
    ).resolves.toEqual([]);
  });

  it('follows owners, groups and systems that change', async () => {
    const catalog = shopCatalog();
    const mirror = mirrorOf(database, catalog);
    await mirror.read();

    catalog.component('payments', { owners: ['platform'], system: 'checkout' });
    await expect(mirror.read()).resolves.toMatchObject({ updated: 1 });
    await expect(groupsOf(database, payments)).resolves.toEqual([
      'platform',
      'shop',
    ]);

    catalog.system('checkout', { domain: 'platform', owners: ['checkout'] });
    catalog.group('platform', { parents: ['ordering'] });
    await expect(mirror.read()).resolves.toMatchObject({ updated: 2 });
    await expect(linksOf(database, payments)).resolves.toEqual({
      system: 'checkout',
      domain: 'platform',
    });
    await expect(groupsOf(database, payments)).resolves.toEqual([
      'ordering',
      'platform',
      'shop',
    ]);
  });

  it('deletes what is gone, with all that belongs to it', async () => {
    const catalog = shopCatalog();
    const mirror = mirrorOf(database, catalog);
    await mirror.read();
    catalog.remove(payments).remove('system:default/checkout');
    catalog.remove('group:default/checkout');
    await expect(mirror.read()).resolves.toMatchObject({ deleted: 3 });
    await expect(count(database, 'entities')).resolves.toBe(7);
    await expect(count(database, 'groups')).resolves.toBe(3);
    await expect(count(database, 'group_members')).resolves.toBe(0);
    await expect(database('entity_owners').pluck('owner_ref')).resolves.toEqual(
      ['group:default/growth-lab'],
    );
  });

  it('survives cycles in the tree of groups', async () => {
    const catalog = new TestCatalog()
      .group('a', { parents: ['b'] })
      .group('b', { parents: ['a'] })
      .group('self', { parents: ['self'] })
      .component('one', { owners: ['a'] })
      .component('two', { owners: ['self'] });
    await mirrorOf(database, catalog).read();
    await expect(groupsOf(database, 'component:default/one')).resolves.toEqual([
      'a',
      'b',
    ]);
    await expect(groupsOf(database, 'component:default/two')).resolves.toEqual([
      'self',
    ]);
  });

  it('stores text that PostgreSQL cannot hold', async () => {
    const catalog = new TestCatalog().component('odd', {
      description: 'a\u0000b \ud800 \\u0000 😀',
      annotations: { 'grafana/dashboard-selector': '\u0000' },
    });
    const mirror = mirrorOf(database, catalog);
    await mirror.read();
    await expect(mirror.read()).resolves.toMatchObject({ updated: 0 });
    const row = await database('entities').first();
    expect(row.description).toBe('a\uFFFDb \uFFFD \\u0000 😀');
  });

  it('refreshes single entities, new, changed and gone', async () => {
    const catalog = shopCatalog();
    const mirror = mirrorOf(database, catalog);
    await mirror.read();
    catalog.component('fresh', { owners: ['checkout'], system: 'checkout' });
    await mirror.refresh('component:default/fresh');
    const fresh = 'component:default/fresh';
    await expect(groupsOf(database, fresh)).resolves.toHaveLength(3);
    await expect(linksOf(database, fresh)).resolves.toEqual({
      system: 'checkout',
      domain: 'ordering',
    });
    catalog.group('checkout', { parents: ['platform'] });
    await mirror.refresh('group:default/checkout');
    await expect(groupsOf(database, fresh)).resolves.toEqual([
      'checkout',
      'platform',
      'shop',
    ]);
    catalog.remove(fresh);
    await mirror.refresh(fresh);
    await mirror.refresh(fresh);
    await expect(groupsOf(database, fresh)).resolves.toEqual([]);
    await expect(mirror.read()).resolves.toMatchObject({
      inserted: 0,
      updated: 0,
      deleted: 0,
    });
  });

  it('needs a number of queries that grows by the thousand', async () => {
    const catalog = shopCatalog();
    for (let number = 0; number < 5_000; number += 1) {
      catalog.component(`c-${number}`, { owners: ['checkout'] });
    }
    const mirror = mirrorOf(database, catalog, { pageSize: 1000 });
    const first = watch(database);
    await mirror.read();
    const perThousand = id === 'SQLITE_3' ? 35 : 6;
    expect(first.queries.length).toBeLessThan(perThousand * 5 + 40);

    const second = watch(database);
    await mirror.read();
    expect(second.queries.length).toBeLessThan(5 * 5 + 10);
  });
});
