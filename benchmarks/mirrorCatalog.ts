import { Entity } from '@backstage/catalog-model';

const PAGE = 1000;
const GROUPS = 1_000;
const DOMAINS = 50;
const SYSTEMS = 2_000;
const USERS = 10_000;

/**
 * Pages of a generated catalog. Entities are made on the way, so that they do
 * not count as memory of the mirror. In each revision 1 % are different.
 */
export async function* generatePages(
  entities: number,
  revision: number,
): AsyncGenerator<Entity[]> {
  for (let start = 0; start < entities; start += PAGE) {
    const length = Math.min(PAGE, entities - start);
    yield Array.from({ length }, (_, index) =>
      generateEntity(start + index, revision),
    );
  }
}

function generateEntity(index: number, revision: number): Entity {
  let rest = index;
  if (rest < GROUPS) {
    return generateGroup(rest);
  }
  rest -= GROUPS;
  if (rest < DOMAINS) {
    return toEntity('Domain', `domain-${rest}`, [ownedBy(rest)]);
  }
  rest -= DOMAINS;
  if (rest < SYSTEMS) {
    return toEntity('System', `system-${rest}`, [
      ownedBy(rest),
      ['partOf', `domain:default/domain-${rest % DOMAINS}`],
    ]);
  }
  rest -= SYSTEMS;
  if (rest < USERS) {
    return toEntity('User', `user-${rest}`, [
      ['memberOf', `group:default/group-${rest % GROUPS}`],
      ['memberOf', `group:default/group-${(rest * 7) % GROUPS}`],
    ]);
  }
  return generatePart(rest - USERS, revision);
}

// Five below each group: a tree some five levels deep.
function generateGroup(group: number): Entity {
  const parent = `group:default/group-${Math.floor((group - 1) / 5)}`;
  return toEntity(
    'Group',
    `group-${group}`,
    group === 0 ? [] : [['childOf', parent]],
  );
}

function generatePart(part: number, revision: number): Entity {
  const kind = ['Component', 'Component', 'Component', 'API', 'Resource'][
    part % 5
  ];
  const name = `${kind.toLowerCase()}-${part}`;
  const entity = toEntity(kind, name, [
    ownedBy(part),
    ['partOf', `system:default/system-${part % SYSTEMS}`],
    ['dependsOn', `component:default/component-${part + 5}`],
    ['dependsOn', `component:default/component-${part + 10}`],
  ]);
  const changed = part % 100 === 42 ? revision : 0;
  entity.metadata.description = `Does part ${part} of the work, revision ${changed}`;
  return entity;
}

function ownedBy(number: number): [string, string] {
  return ['ownedBy', `group:default/group-${(number * 31) % GROUPS}`];
}

function toEntity(
  kind: string,
  name: string,
  relations: [string, string][],
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      namespace: 'default',
      title: `The ${name}`,
      labels: { tier: `${(name.length % 3) + 1}` },
      tags: ['java', 'generated'],
      annotations: {
        'github.com/project-slug': `shop/${name}`,
        'backstage.io/techdocs-ref': 'dir:.',
        'not-mirrored.dev/note': 'of no interest here',
      },
    },
    spec: { type: 'service', lifecycle: 'production' },
    relations: relations.map(([type, targetRef]) => ({ type, targetRef })),
  };
}
