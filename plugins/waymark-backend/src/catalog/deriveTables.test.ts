import fc from 'fast-check';
import { createTestDatabases } from '../__testUtils__/createTestDatabases';
import { mirrorOf } from '../__testUtils__/mirrorOf';
import { TestCatalog } from '../__testUtils__/TestCatalog';

jest.setTimeout(120_000);

interface Organization {
  /** The parents of each group; cycles and unknown groups included. */
  parents: number[][];
  /** The owner groups of each component. */
  owners: number[][];
}

const organizations: fc.Arbitrary<Organization> = fc.record({
  parents: fc.array(
    fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { maxLength: 2 }),
    { minLength: 1, maxLength: 6 },
  ),
  owners: fc.array(
    fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { maxLength: 3 }),
    { maxLength: 6 },
  ),
});

function toCatalog({ parents, owners }: Organization): TestCatalog {
  const catalog = new TestCatalog();
  parents.forEach((above, group) =>
    catalog.group(`g${group}`, { parents: above.map(parent => `g${parent}`) }),
  );
  owners.forEach((groups, component) =>
    catalog.component(`c${component}`, { owners: groups.map(g => `g${g}`) }),
  );
  return catalog;
}

/** The same by walking up from each owner, one group after the other. */
function naivePairs({ parents, owners }: Organization): string[] {
  const pairs = new Set<string>();
  owners.forEach((groups, component) => {
    const open = groups.filter(group => group < parents.length);
    const met = new Set<number>();
    while (open.length > 0) {
      const group = open.pop()!;
      if (!met.has(group)) {
        met.add(group);
        pairs.add(`g${group} c${component}`);
        open.push(...parents[group].filter(above => above < parents.length));
      }
    }
  });
  return [...pairs].sort();
}

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('deriveTables, %p', id => {
  it('agrees with a naive walk over the groups, also after changes', async () => {
    const database = await databases.init(id);
    await fc.assert(
      fc.asyncProperty(organizations, async organization => {
        // The same database: each organisation is a change of the last one.
        await mirrorOf(database, toCatalog(organization)).read();
        const rows = await database('entity_groups')
          .join('groups', 'groups.id', 'entity_groups.group_id')
          .join('entities', 'entities.id', 'entity_groups.entity_id')
          .select('groups.ref as group', 'entities.name as component');
        const pairs = rows.map(
          ({ group, component }) => `${group.split('/')[1]} ${component}`,
        );
        expect(pairs.sort()).toEqual(naivePairs(organization));
      }),
      { numRuns: 40 },
    );
  });
});
