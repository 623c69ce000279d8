import { parseEntityRef } from '@backstage/catalog-model';
import { PolicyGroups } from './PolicyGroups';
import { Role } from './Role';

/**
 * The role that somebody's group memberships give.
 *
 * @param ownershipEntityRefs - what the user is: own ref and groups
 * @param groups - the memberships that mean something
 */
export function resolveRole(
  ownershipEntityRefs: string[],
  groups: PolicyGroups,
): Role {
  const memberOf = ownershipEntityRefs.filter(
    ref => parseEntityRef(ref).kind === 'group',
  );
  if (memberOf.some(ref => groups.platform.includes(ref))) {
    return 'platform-engineer';
  }
  if (memberOf.some(ref => ref.endsWith('-leads'))) {
    return 'team-lead';
  }
  return memberOf.some(ref => !groups.everyone.includes(ref))
    ? 'developer'
    : 'viewer';
}
