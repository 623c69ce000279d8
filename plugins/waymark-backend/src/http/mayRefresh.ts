import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { catalogEntityRefreshPermission } from '@backstage/plugin-catalog-common/alpha';
import { AuthorizeResult } from '@backstage/plugin-permission-common';

/** Whether the caller may have an entity read again. */
export async function mayRefresh(
  permissions: PermissionsService,
  credentials: BackstageCredentials,
  entityRef: string,
): Promise<boolean> {
  const [decision] = await permissions.authorize(
    [{ permission: catalogEntityRefreshPermission, resourceRef: entityRef }],
    { credentials },
  );
  return decision.result === AuthorizeResult.ALLOW;
}
