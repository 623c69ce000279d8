import { Config } from '@backstage/config';

/** Which group memberships make whom. */
export interface PolicyGroups {
  /** Refs of groups whose members run the portal. */
  platform: string[];
  /** Refs of groups that everyone is in: they make nobody a developer. */
  everyone: string[];
}

/**
 * @param config - the whole configuration; reads `permission.waymarkPolicy`
 */
export function readPolicyGroups(config: Config): PolicyGroups {
  const policy = config.getOptionalConfig('permission.waymarkPolicy');
  return {
    platform: policy?.getOptionalStringArray('platformGroups') ?? [],
    everyone: policy?.getOptionalStringArray('everyoneGroups') ?? [],
  };
}
