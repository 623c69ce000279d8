interface TypedGroup {
  ref: string;
  type: string | null;
  parent_ref: string | null;
}

/**
 * Puts teams before roles, and leaves out a role within a team that is listed
 * itself: the leads of a team are of no interest beside the team.
 */
export function leaveOutRoles<T extends TypedGroup>(groups: T[]): T[] {
  const refs = new Set(groups.map(({ ref }) => ref));
  const isRole = ({ type }: T) => type?.toLowerCase() === 'role';
  const teams = groups.filter(group => !isRole(group));
  const roles = groups.filter(
    group => isRole(group) && !(group.parent_ref && refs.has(group.parent_ref)),
  );
  return [...teams, ...roles];
}
