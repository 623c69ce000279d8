import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { waymarkPlatformReadPermission } from '@waymark/backstage-plugin-waymark-common';

/** Whether the caller may see how Waymark itself is doing. */
export async function mayReadPlatform(
  permissions: PermissionsService,
  credentials: BackstageCredentials,
): Promise<boolean> {
  const [decision] = await permissions.authorize(
    [{ permission: waymarkPlatformReadPermission }],
    { credentials },
  );
  return decision.result === AuthorizeResult.ALLOW;
}
