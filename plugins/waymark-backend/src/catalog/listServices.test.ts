import { servicesQuerySchema } from '@waymark/backstage-plugin-waymark-common';
import { Knex } from 'knex';
import { createTestDatabases } from '../__testUtils__/createTestDatabases';
import { mirrorOf } from '../__testUtils__/mirrorOf';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { listServices } from './listServices';
import { VisibleEntities } from './Visibility';

jest.setTimeout(60_000);

const everything: VisibleEntities = { apply: query => query };

function exampleCatalog(): TestCatalog {
  const catalog = new TestCatalog()
    .group('top')
    .group('a', { parents: ['top'], title: 'Team A' })
    .group('b', { parents: ['top'] })
    .user('ana', ['a'])
    .system('shop', { title: 'The shop' })
    .component('odd', { title: '100% Ünder_score', owners: ['b'] })
    .component('mine', { owners: ['user:default/ana'] })
    .component('lost', { owners: ['gone'], labels: { tier: 'gold' } });
  const titles = ['zeta', 'Alpha', 'alpha', 'Éclair', '😀', 'beta'];
  for (let number = 0; number < 30; number += 1) {
    const tier = ['1', '2', '10', undefined][number % 4];
    catalog.component(`c${number}`, {
      title: titles[number % titles.length],
      labels: tier ? { tier } : {},
      owners: number % 2 === 0 ? ['a', 'b'] : ['b'],
      system: number % 5 === 0 ? 'shop' : undefined,
    });
  }
  return catalog;
}

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('listServices, %p', id => {
  let database: Knex;

  beforeAll(async () => {
    database = await databases.init(id);
    await mirrorOf(database, exampleCatalog()).read();
  });

  async function list(
    query: Record<string, unknown>,
    caller: Partial<Parameters<typeof listServices>[2]> = {},
  ) {
    return listServices(database, servicesQuerySchema.parse(query), {
      visible: everything,
      ownershipRefs: ['user:default/ana', 'group:default/a'],
      ...caller,
    });
  }

  it.each([1, 2, 7, 33, 200])(
    'pages by %p through all services, none twice, in order',
    async limit => {
      const all = await list({ limit: 200 });
      expect(all).toMatchObject({ totalItems: 33, nextCursor: null });
      const keys = all.items.map(({ tier, title, entityRef }) => [
        ['1', '2', '10', 'gold', null].indexOf(tier),
        Buffer.from(title),
        Buffer.from(entityRef),
      ]);
      const sorted = [...keys].sort((x, y) => {
        const [tierX, titleX, refX] = x as [number, Buffer, Buffer];
        const [tierY, titleY, refY] = y as [number, Buffer, Buffer];
        return tierX - tierY || titleX.compare(titleY) || refX.compare(refY);
      });
      expect(keys).toEqual(sorted);

      const paged: string[] = [];
      let cursor: string | null | undefined;
      do {
        const page = await list({ limit, ...(cursor && { cursor }) });
        expect(page.totalItems).toBe(33);
        paged.push(...page.items.map(({ entityRef }) => entityRef));
        cursor = page.nextCursor;
      } while (cursor);
      expect(paged).toEqual(all.items.map(({ entityRef }) => entityRef));
    },
  );

  it('refuses the cursor of another filter, and no cursor at all', async () => {
    const { nextCursor: cursor } = await list({ limit: 1 });
    for (const filter of [
      { text: 'c' },
      { scope: 'mine' },
      { group: 'group:default/a' },
    ]) {
      await expect(list({ ...filter, cursor })).rejects.toThrow(
        /another filter/,
      );
    }
    await expect(list({ cursor: 'x' })).rejects.toThrow(/not one of this API/);
  });

  it('lists what the caller and the groups below own', async () => {
    await expect(list({ scope: 'mine' })).resolves.toMatchObject({
      totalItems: 16,
    });
    await expect(
      list({ scope: 'mine' }, { ownershipRefs: ['group:default/top'] }),
    ).resolves.toMatchObject({ totalItems: 31 });
    await expect(
      list({ scope: 'mine' }, { ownershipRefs: [] }),
    ).resolves.toMatchObject({ totalItems: 0, items: [] });
    await expect(list({ group: 'a' })).resolves.toMatchObject({
      totalItems: 15,
    });
    await expect(list({ group: 'Group:default/GONE' })).resolves.toMatchObject({
      totalItems: 1,
    });
  });

  it('finds text in any case, with no special characters', async () => {
    await expect(list({ text: 'ÜNDER_S' })).resolves.toMatchObject({
      items: [{ name: 'odd' }],
    });
    await expect(list({ text: '0%' })).resolves.toMatchObject({
      totalItems: 1,
    });
    await expect(list({ text: 'alpha' })).resolves.toMatchObject({
      totalItems: 10,
    });
    await expect(list({ text: "'\\" })).resolves.toMatchObject({
      totalItems: 0,
    });
  });

  it('names systems and owners, whether they exist or not', async () => {
    const { items } = await list({ limit: 200 });
    expect(items.find(({ name }) => name === 'c0')).toEqual({
      entityRef: 'component:default/c0',
      name: 'c0',
      title: 'zeta',
      description: null,
      type: 'service',
      lifecycle: null,
      tier: '1',
      demo: false,
      system: { entityRef: 'system:default/shop', title: 'The shop' },
      owners: [
        { entityRef: 'group:default/a', title: 'Team A', exists: true },
        { entityRef: 'group:default/b', title: 'b', exists: true },
      ],
    });
    expect(items.find(({ name }) => name === 'lost')!.owners).toEqual([
      { entityRef: 'group:default/gone', title: 'gone', exists: false },
    ]);
    expect(items.find(({ name }) => name === 'mine')!.owners).toEqual([
      { entityRef: 'user:default/ana', title: 'ANA', exists: true },
    ]);
  });

  it('neither counts nor names what the caller may not see', async () => {
    const visible: VisibleEntities = {
      apply: query => query.where('entities.name', 'c0'),
    };
    await expect(list({}, { visible })).resolves.toMatchObject({
      totalItems: 1,
      items: [
        {
          name: 'c0',
          system: { title: 'shop' },
          owners: [{ title: 'a' }, { title: 'b' }],
        },
      ],
    });
  });
});
