export interface Config {
  permission?: {
    /** Which group memberships give which role in the permission policy. */
    waymarkPolicy?: {
      /** Refs of groups whose members may do everything. */
      platformGroups?: string[];
      /** Refs of groups that everyone is in; they make nobody a developer. */
      everyoneGroups?: string[];
    };
  };
}
