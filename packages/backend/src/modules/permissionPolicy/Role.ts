/** What somebody is to the portal; each role may do all that the one before it may. */
export type Role = 'viewer' | 'developer' | 'team-lead' | 'platform-engineer';
