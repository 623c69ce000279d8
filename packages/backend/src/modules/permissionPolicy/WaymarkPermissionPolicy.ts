import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import {
  catalogEntityDeletePermission,
  catalogEntityReadPermission,
} from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  isPermission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import { waymarkPlatformReadPermission } from '@waymark/backstage-plugin-waymark-common';
import { PolicyGroups } from './PolicyGroups';
import { resolveRole } from './resolveRole';
import { Role } from './Role';

/** Entities with this label are hidden from those who only look. */
export const CONFIDENTIAL_LABEL = 'waymark.dev/confidential';

const allow: PolicyDecision = { result: AuthorizeResult.ALLOW };
const deny: PolicyDecision = { result: AuthorizeResult.DENY };

/** What a developer changes without owning anything: adding and refreshing. */
const developerPermissions = new Set([
  'catalog.entity.create',
  'catalog.entity.refresh',
  'catalog.entity.validate',
  'catalog.location.analyze',
  'catalog.location.create',
  'scaffolder.action.execute',
  'scaffolder.task.cancel',
  'scaffolder.task.create',
]);

/** Infrastructure, and what only those who add to the catalog have a use for. */
const kindsHiddenFromViewers = ['Resource', 'Template', 'Location'];

/** What is not for everybody to read. */
const platformPermissions = new Set([waymarkPlatformReadPermission.name]);

/**
 * Who may do what, by real group membership:
 *
 * - a *viewer* (nobody's team member) reads the catalog, without its
 *   infrastructure, templates and locations and without what is marked
 *   confidential, and has no part in the scaffolder, not even to read;
 * - a *developer* (member of a team) reads everything and adds to it;
 * - a *team lead* (member of a `…-leads` group) also unregisters what the
 *   lead's own groups own;
 * - a *platform engineer* (member of a platform group) may do everything.
 */
export class WaymarkPermissionPolicy implements PermissionPolicy {
  private constructor(private readonly groups: PolicyGroups) {}

  static create(groups: PolicyGroups): WaymarkPermissionPolicy {
    return new WaymarkPermissionPolicy(groups);
  }

  async handle(
    request: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    if (!user) {
      return deny;
    }
    const claims = user.info.ownershipEntityRefs;
    const role = resolveRole(claims, this.groups);
    return role === 'platform-engineer' ? allow : decide(request, role, claims);
  }
}

function decide(
  { permission }: PolicyQuery,
  role: Role,
  claims: string[],
): PolicyDecision {
  if (platformPermissions.has(permission.name)) {
    return deny;
  }
  if (isPermission(permission, catalogEntityReadPermission)) {
    return role === 'viewer'
      ? createCatalogConditionalDecision(permission, {
          not: {
            anyOf: [
              catalogConditions.isEntityKind({ kinds: kindsHiddenFromViewers }),
              catalogConditions.hasLabel({ label: CONFIDENTIAL_LABEL }),
            ],
          },
        })
      : allow;
  }
  if (isPermission(permission, catalogEntityDeletePermission)) {
    return role === 'team-lead'
      ? createCatalogConditionalDecision(
          permission,
          catalogConditions.isEntityOwner({ claims }),
        )
      : deny;
  }
  if (role === 'viewer' && isHiddenFromViewers(permission.name)) {
    return deny;
  }
  if (permission.attributes.action === 'read') {
    return allow;
  }
  return role !== 'viewer' && developerPermissions.has(permission.name)
    ? allow
    : deny;
}

/** Templates are for those who create; locations name files of what is hidden. */
function isHiddenFromViewers(permission: string): boolean {
  return (
    permission.startsWith('scaffolder.') ||
    permission === 'catalog.location.read'
  );
}
