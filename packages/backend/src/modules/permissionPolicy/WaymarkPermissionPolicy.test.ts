import {
  catalogEntityCreatePermission,
  catalogEntityDeletePermission,
  catalogEntityReadPermission,
  catalogEntityRefreshPermission,
  catalogLocationReadPermission,
} from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  createPermission,
  Permission,
} from '@backstage/plugin-permission-common';
import { PolicyQueryUser } from '@backstage/plugin-permission-node';
import { waymarkPlatformReadPermission } from '@waymark/backstage-plugin-waymark-common';
import { WaymarkPermissionPolicy } from './WaymarkPermissionPolicy';

const policy = WaymarkPermissionPolicy.create({
  platform: ['group:default/platform'],
  everyone: ['group:default/marketlane'],
});

const people = {
  viewer: ['user:default/vera', 'group:default/marketlane'],
  nobody: ['user:default/nina'],
  developer: [
    'user:default/dev',
    'group:default/marketlane',
    'group:default/checkout',
  ],
  lead: [
    'user:default/lead',
    'group:default/checkout',
    'group:default/checkout-leads',
  ],
  platform: ['user:default/tom', 'group:default/platform'],
};

const createTemplateTask = createPermission({
  name: 'scaffolder.task.create',
  attributes: { action: 'create' },
});
const readTemplateParameter = createPermission({
  name: 'scaffolder.template.parameter.read',
  attributes: { action: 'read' },
});
const readTemplateTask = createPermission({
  name: 'scaffolder.task.read',
  attributes: { action: 'read' },
});
const manageTemplates = createPermission({
  name: 'scaffolder.template.management',
  attributes: {},
});
const readSomethingAlike = createPermission({
  name: 'scaffolders.thing.read',
  attributes: { action: 'read' },
});
const somebodyElsesRead = createPermission({
  name: 'other.thing.read',
  attributes: { action: 'read' },
});
const somebodyElsesUpdate = createPermission({
  name: 'other.thing.update',
  attributes: { action: 'update' },
});

async function decide(permission: Permission, person?: keyof typeof people) {
  const user = person && {
    info: {
      userEntityRef: people[person][0],
      ownershipEntityRefs: people[person],
    },
  };
  const decision = await policy.handle(
    { permission },
    user as PolicyQueryUser | undefined,
  );
  return decision.result;
}

const { ALLOW, DENY, CONDITIONAL } = AuthorizeResult;

describe('WaymarkPermissionPolicy', () => {
  it.each([
    [catalogEntityReadPermission, CONDITIONAL, CONDITIONAL, ALLOW, ALLOW],
    [catalogEntityCreatePermission, DENY, DENY, ALLOW, ALLOW],
    [catalogLocationReadPermission, DENY, DENY, ALLOW, ALLOW],
    [catalogEntityRefreshPermission, DENY, DENY, ALLOW, ALLOW],
    [catalogEntityDeletePermission, DENY, DENY, DENY, CONDITIONAL],
    [createTemplateTask, DENY, DENY, ALLOW, ALLOW],
    [readTemplateParameter, DENY, DENY, ALLOW, ALLOW],
    [readTemplateTask, DENY, DENY, ALLOW, ALLOW],
    [manageTemplates, DENY, DENY, DENY, DENY],
    [readSomethingAlike, ALLOW, ALLOW, ALLOW, ALLOW],
    [somebodyElsesRead, ALLOW, ALLOW, ALLOW, ALLOW],
    [somebodyElsesUpdate, DENY, DENY, DENY, DENY],
    [waymarkPlatformReadPermission, DENY, DENY, DENY, DENY],
  ] as const)(
    'decides on $name by role',
    async (permission, viewer, nobody, developer, lead) => {
      await expect(decide(permission, 'viewer')).resolves.toBe(viewer);
      await expect(decide(permission, 'nobody')).resolves.toBe(nobody);
      await expect(decide(permission, 'developer')).resolves.toBe(developer);
      await expect(decide(permission, 'lead')).resolves.toBe(lead);
      await expect(decide(permission, 'platform')).resolves.toBe(ALLOW);
      await expect(decide(permission)).resolves.toBe(DENY);
    },
  );

  it('lets a lead unregister only what the lead owns', async () => {
    await expect(
      policy.handle({ permission: catalogEntityDeletePermission }, {
        info: { userEntityRef: 'x', ownershipEntityRefs: people.lead },
      } as unknown as PolicyQueryUser),
    ).resolves.toMatchObject({
      conditions: { rule: 'IS_ENTITY_OWNER', params: { claims: people.lead } },
    });
  });

  it('hides infrastructure, templates, locations and confidential entities from a viewer', async () => {
    await expect(
      policy.handle({ permission: catalogEntityReadPermission }, {
        info: { userEntityRef: 'x', ownershipEntityRefs: people.viewer },
      } as unknown as PolicyQueryUser),
    ).resolves.toMatchObject({
      conditions: {
        not: {
          anyOf: [
            {
              rule: 'IS_ENTITY_KIND',
              params: { kinds: ['Resource', 'Template', 'Location'] },
            },
            {
              rule: 'HAS_LABEL',
              params: { label: 'waymark.dev/confidential' },
            },
          ],
        },
      },
    });
  });
});
