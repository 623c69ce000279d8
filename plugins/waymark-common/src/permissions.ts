import {
  createPermission,
  Permission,
} from '@backstage/plugin-permission-common';

/**
 * Lets a person see how Waymark itself is doing: the size of its catalog
 * mirror and the work that fails.
 *
 * @public
 */
export const waymarkPlatformReadPermission = createPermission({
  name: 'waymark.platform.read',
  attributes: { action: 'read' },
});

/**
 * Every permission of Waymark.
 *
 * @public
 */
export const waymarkPermissions: Permission[] = [waymarkPlatformReadPermission];
