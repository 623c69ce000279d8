import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  catalogConditions,
  permissionRules,
} from '@backstage/plugin-catalog-backend/alpha';
import {
  AuthorizeResult,
  PermissionCondition,
  PermissionCriteria,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import fc from 'fast-check';
import { Knex } from 'knex';
import { createTestDatabases } from '../__testUtils__/createTestDatabases';
import { mirrorOf } from '../__testUtils__/mirrorOf';
import { testAnnotations } from '../__testUtils__/testAnnotations';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { Visibility } from './Visibility';

jest.setTimeout(120_000);

type Criteria = PermissionCriteria<PermissionCondition>;

const {
  isEntityKind,
  isEntityOwner,
  hasAnnotation,
  hasLabel,
  hasMetadata,
  hasSpec,
} = catalogConditions;

const owners = ['group:default/a', 'group:default/b', 'user:default/ana'];

function exampleCatalog(): TestCatalog {
  const catalog = new TestCatalog()
    .group('a')
    .group('b', { parents: ['a'] })
    .user('ana', ['a'])
    .system('shop', { owners: ['a'] })
    .api('shop-api', { owners: ['b'], system: 'shop' });
  for (let number = 0; number < 24; number += 1) {
    catalog.component(`c${number}`, {
      owners: owners.filter((_, index) => (number >> index) % 2 === 1),
      type: ['service', 'Website', 'library'][number % 3],
      lifecycle: number % 4 === 0 ? 'production' : undefined,
      system: number % 5 === 0 ? 'shop' : undefined,
      tags: number % 2 === 0 ? ['java', 'Data'] : undefined,
      labels: number % 3 === 0 ? { tier: `${number % 2}`, Zone: 'EU' } : {},
      annotations: {
        ...(number % 4 < 2 && { 'github.com/project-slug': `Shop/c${number}` }),
        ...(number % 7 === 0 && { 'other.dev/secret': 'yes' }),
      },
    });
  }
  return catalog;
}

/** What the catalog itself says, rule by rule. */
function naiveAllows(criteria: Criteria, entity: Entity): boolean {
  if ('allOf' in criteria) {
    return criteria.allOf.every(inner => naiveAllows(inner, entity));
  }
  if ('anyOf' in criteria) {
    return criteria.anyOf.some(inner => naiveAllows(inner, entity));
  }
  if ('not' in criteria) {
    return !naiveAllows(criteria.not, entity);
  }
  const rule = Object.values(permissionRules).find(
    ({ name }) => name === criteria.rule,
  )!;
  return rule.apply(entity, criteria.params as any);
}

const conditional = (conditions: Criteria): PolicyDecision => ({
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'catalog',
  resourceType: 'catalog-entity',
  conditions,
});

const table: [string, Criteria][] = [
  ['kind', isEntityKind({ kinds: ['component', 'API'] })],
  ['no kind', isEntityKind({ kinds: [] })],
  ['owner', isEntityOwner({ claims: owners.slice(0, 1) })],
  ['several owners', isEntityOwner({ claims: owners })],
  ['label', hasLabel({ label: 'TIER' })],
  ['label value', hasLabel({ label: 'zone', value: 'eu' })],
  ['unknown label', hasLabel({ label: 'none', value: '' })],
  ['annotation', hasAnnotation({ annotation: 'github.com/project-slug' })],
  [
    'annotation value',
    hasAnnotation({
      annotation: 'GitHub.com/project-slug',
      value: 'shop/C4',
    }),
  ],
  ['metadata name', hasMetadata({ key: 'name', value: 'C7' })],
  ['metadata namespace', hasMetadata({ key: 'namespace' })],
  ['metadata label', hasMetadata({ key: 'labels.tier', value: '0' })],
  ['tags', hasMetadata({ key: 'tags', value: 'JAVA' })],
  ['one tag', hasMetadata({ key: 'tags.data' })],
  ['spec type', hasSpec({ key: 'type', value: 'website' })],
  ['spec lifecycle', hasSpec({ key: 'lifecycle' })],
  ['spec system', hasSpec({ key: 'system', value: 'shop' })],
  ['not', { not: isEntityOwner({ claims: owners.slice(1) }) }],
  [
    'all of, any of, not',
    {
      allOf: [
        isEntityKind({ kinds: ['component'] }),
        {
          anyOf: [
            isEntityOwner({ claims: owners.slice(0, 2) }),
            { not: hasSpec({ key: 'type', value: 'service' }) },
          ],
        },
      ],
    },
  ],
];

const leaves = fc.oneof(
  fc
    .uniqueArray(fc.constantFrom('component', 'API', 'group', 'user'))
    .map(kinds => isEntityKind({ kinds })),
  fc
    .uniqueArray(fc.constantFrom(...owners, 'group:default/none'))
    .map(claims => isEntityOwner({ claims })),
  fc
    .tuple(
      fc.constantFrom('tier', 'zone', 'none'),
      fc.constantFrom(undefined, '0', '1', 'eu', ''),
    )
    .map(([label, value]) => hasLabel({ label, value })),
  fc
    .tuple(
      fc.constantFrom('type', 'lifecycle', 'system', 'owner'),
      fc.constantFrom(undefined, 'service', 'production', 'shop'),
    )
    .map(([key, value]) => hasSpec({ key, value })),
  fc
    .tuple(
      fc.constantFrom('name', 'tags', 'tags.java', 'labels.tier', 'title'),
      fc.constantFrom(undefined, 'c1', 'java', 'true', '1'),
    )
    .map(([key, value]) => hasMetadata({ key, value })),
) as fc.Arbitrary<Criteria>;

const { criteria: trees } = fc.letrec<{ criteria: Criteria }>(tie => {
  const several = fc.array(tie('criteria'), { minLength: 1, maxLength: 3 });
  return {
    criteria: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaves,
      several.map(allOf => ({ allOf } as Criteria)),
      several.map(anyOf => ({ anyOf } as Criteria)),
      tie('criteria').map(not => ({ not })),
    ),
  };
});

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('Visibility, %p', id => {
  const entities = exampleCatalog().entities();
  const streamEntities = jest.fn();
  let decision: PolicyDecision;
  let database: Knex;
  let visibility: Visibility;

  beforeAll(async () => {
    database = await databases.init(id);
    await mirrorOf(database, exampleCatalog()).read();
  });

  beforeEach(() => {
    streamEntities.mockReset();
    visibility = Visibility.create({
      database,
      catalog: { streamEntities },
      permissions: mockServices.permissions.mock({
        authorizeConditional: async () => [decision],
      }),
      auth: mockServices.auth(),
      annotations: testAnnotations,
    });
  });

  async function visibleRefs(user = 'user:default/ana'): Promise<string[]> {
    const visible = await visibility.of(mockCredentials.user(user));
    const rows = await visible.apply(database('entities').select('ref'));
    return rows.map(({ ref }: { ref: string }) => ref).sort();
  }

  function expectedRefs(criteria: Criteria): string[] {
    return entities
      .filter(entity => naiveAllows(criteria, entity))
      .map(entity => stringifyEntityRef(entity))
      .sort();
  }

  it('shows all or nothing without conditions', async () => {
    decision = { result: AuthorizeResult.ALLOW };
    await expect(visibleRefs()).resolves.toHaveLength(entities.length);
    decision = { result: AuthorizeResult.DENY };
    await expect(visibleRefs()).resolves.toEqual([]);
  });

  it.each(table)('agrees with the catalog on %s', async (_, criteria) => {
    decision = conditional(criteria);
    await expect(visibleRefs()).resolves.toEqual(expectedRefs(criteria));
    expect(streamEntities).not.toHaveBeenCalled();
  });

  it('agrees with the catalog on any combination', async () => {
    await fc.assert(
      fc.asyncProperty(trees, async criteria => {
        decision = conditional(criteria);
        await expect(visibleRefs()).resolves.toEqual(expectedRefs(criteria));
      }),
      { numRuns: 150 },
    );
    expect(streamEntities).not.toHaveBeenCalled();
  });

  it.each<[string, Criteria]>([
    ['rule', { rule: 'IS_MINE', resourceType: 'catalog-entity', params: {} }],
    ['annotation', { not: hasAnnotation({ annotation: 'other.dev/secret' }) }],
    ['property', hasSpec({ key: 'definition' })],
    ['parameter', { rule: 'HAS_LABEL', resourceType: 'e', params: { a: 1 } }],
  ])('asks the catalog about an unknown %s, once a minute', async (_, rule) => {
    decision = conditional(rule);
    streamEntities.mockImplementation(async function* stream() {
      yield entities.slice(0, 2);
      yield entities.slice(4, 5);
    });
    const expected = [...entities.slice(0, 2), entities[4]]
      .map(entity => stringifyEntityRef(entity))
      .sort();
    await expect(visibleRefs()).resolves.toEqual(expected);
    await expect(visibleRefs()).resolves.toEqual(expected);
    expect(streamEntities).toHaveBeenCalledTimes(1);
    expect(streamEntities).toHaveBeenCalledWith(expect.anything(), {
      credentials: mockCredentials.user('user:default/ana'),
    });
    // Another caller is asked about anew.
    await visibleRefs('user:default/ben');
    expect(streamEntities).toHaveBeenCalledTimes(2);
  });

  it('keeps no answer of a catalog that failed', async () => {
    decision = conditional(hasSpec({ key: 'definition' }));
    streamEntities.mockImplementationOnce(() => {
      throw new Error('The catalog went away');
    });
    await expect(visibleRefs()).rejects.toThrow('The catalog went away');
    streamEntities.mockImplementation(async function* stream() {
      yield entities.slice(0, 1);
    });
    await expect(visibleRefs()).resolves.toHaveLength(1);
  });
});
