import { mockServices } from '@backstage/backend-test-utils';
import { NeedsYouItem } from '@waymark/backstage-plugin-waymark-common';
import { NeedsYouSource } from '@waymark/backstage-plugin-waymark-node';
import { Knex } from 'knex';
import { createTestDatabases } from '../__testUtils__/createTestDatabases';
import { mirrorOf } from '../__testUtils__/mirrorOf';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { VisibleEntities } from '../catalog/Visibility';
import { NeedsYouList } from './NeedsYouList';
import { OwnerlessServices } from './OwnerlessServices';

jest.setTimeout(60_000);

const everything: VisibleEntities = { apply: query => query };
const ana = {
  userRef: 'user:default/ana',
  groupRefs: ['group:default/discovery'],
};
const ben = { userRef: 'user:default/ben', groupRefs: ['group:default/other'] };

const catalog = new TestCatalog()
  .group('discovery')
  .group('other')
  .user('ana', ['discovery'])
  .system('discovery', { owners: ['discovery'] })
  .system('other', { owners: ['other'] })
  .component('visual-search', {
    title: 'Visual Search',
    owners: ['growth-lab'],
    system: 'discovery',
    labels: { tier: '3' },
  })
  .component('reviews', {
    owners: ['unknown', 'user:default/left'],
    system: 'discovery',
    labels: { tier: '2' },
  })
  .component('half', { owners: ['gone', 'other'], system: 'discovery' })
  .component('mine', { owners: ['user:default/ana'], system: 'discovery' })
  .component('alone', { owners: ['gone'] })
  .component('elsewhere', { owners: ['gone'], system: 'other' });

function itemOf(
  kind: NeedsYouItem['kind'],
  name: string,
  title = name,
): NeedsYouItem {
  const entityRef = `component:default/${name}`;
  return { id: `${kind} ${title}`, kind, title, entityRef };
}

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('NeedsYouList, %p', id => {
  let database: Knex;

  beforeAll(async () => {
    database = await databases.init(id);
    await mirrorOf(database, catalog).read();
  });

  function listOf(...sources: NeedsYouSource[]) {
    const logger = mockServices.logger.mock();
    const patienceMilliseconds = 50;
    return {
      logger,
      list: NeedsYouList.create({
        database,
        sources,
        logger,
        patienceMilliseconds,
      }),
    };
  }

  it('shows services without owner to those who own the system', async () => {
    const { list } = listOf(new OwnerlessServices(database));
    const options = { visible: everything, limit: 5 };
    await expect(list.list(ana, options)).resolves.toEqual({
      items: [
        {
          id: 'owner:component:default/reviews',
          kind: 'confirm',
          title: 'reviews has no owner',
          detail:
            'It names group:default/unknown and user:default/left, which are not in the catalog. Put a team into spec.owner of its catalog-info.yaml.',
          entityRef: 'component:default/reviews',
        },
        {
          id: 'owner:component:default/visual-search',
          kind: 'confirm',
          title: 'Visual Search has no owner',
          detail:
            'It names group:default/growth-lab, which is not in the catalog. Put a team into spec.owner of its catalog-info.yaml.',
          entityRef: 'component:default/visual-search',
        },
      ],
      totalItems: 2,
      unavailable: [],
    });
    await expect(list.list(ben, options)).resolves.toMatchObject({
      items: [{ entityRef: 'component:default/elsewhere' }],
    });
  });

  it('sorts by kind, tier and title, and counts beyond the limit', async () => {
    const { list } = listOf({
      id: 'test',
      list: async () => [
        itemOf('confirm', 'reviews'),
        itemOf('announced', 'reviews'),
        itemOf('below-target', 'visual-search'),
        itemOf('below-target', 'reviews', 'z'),
        itemOf('below-target', 'reviews', 'a'),
        itemOf('incident', 'alone'),
      ],
    });
    const answer = await list.list(ana, { visible: everything, limit: 5 });
    expect(answer.items.map(({ kind, title }) => `${kind} ${title}`)).toEqual([
      'incident alone',
      'below-target a',
      'below-target z',
      'below-target visual-search',
      'announced reviews',
    ]);
    expect(answer.totalItems).toBe(6);
  });

  it('leaves out what the person may not see', async () => {
    const { list } = listOf({
      id: 'test',
      list: async () => [
        itemOf('incident', 'alone'),
        itemOf('incident', 'not-in-the-catalog'),
        itemOf('incident', 'half'),
      ],
    });
    const visible: VisibleEntities = {
      apply: query => query.where('entities.name', 'half'),
    };
    await expect(list.list(ana, { visible, limit: 5 })).resolves.toMatchObject({
      items: [{ title: 'half' }],
      totalItems: 1,
    });
  });

  it('refuses two sources of the same name', () => {
    const source = { id: 'ownership', list: async () => [] };
    expect(() => listOf(new OwnerlessServices(database), source)).toThrow(
      /two needs-you sources with the id "ownership"/,
    );
  });

  it('goes on without sources that fail, hang or answer nonsense', async () => {
    const { list, logger } = listOf(
      {
        id: 'broken',
        list: async () => {
          throw new Error('password=secret');
        },
      },
      { id: 'hanging', list: () => new Promise(() => {}) },
      { id: 'nonsense', list: async () => [{ kind: 'x' }] as any },
      { id: 'good', list: async () => [itemOf('incident', 'half')] },
    );
    const answer = await list.list(ana, { visible: everything, limit: 5 });
    expect(answer.items).toHaveLength(1);
    expect(answer.unavailable.map(({ source }) => source)).toEqual([
      'broken',
      'hanging',
      'nonsense',
    ]);
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(logger.error).toHaveBeenCalledTimes(3);
  });

  it('tells a source when it is not waited for any longer', async () => {
    const signals: Record<string, AbortSignal> = {};
    const { list, logger } = listOf(
      {
        id: 'slow',
        list: ({ signal }) =>
          new Promise((_resolve, reject) => {
            signals.slow = signal!;
            signal!.addEventListener('abort', () => reject(new Error('Cut')));
          }),
      },
      {
        id: 'quick',
        list: async ({ signal }) => {
          signals.quick = signal!;
          return [];
        },
      },
    );
    const answer = await list.list(ana, { visible: everything, limit: 5 });
    expect(answer.unavailable).toMatchObject([{ source: 'slow' }]);
    expect(signals.slow.aborted).toBe(true);
    expect(signals.quick.aborted).toBe(false);
    expect(logger.error).toHaveBeenCalledWith(
      'Needs-you source slow failed',
      expect.objectContaining({ message: 'No answer within 50 ms' }),
    );
  });
});
