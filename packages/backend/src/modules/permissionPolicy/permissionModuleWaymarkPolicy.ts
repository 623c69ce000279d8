import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { readPolicyGroups } from './PolicyGroups';
import { WaymarkPermissionPolicy } from './WaymarkPermissionPolicy';

/** Installs the portal's permission policy. */
export const permissionModuleWaymarkPolicy = createBackendModule({
  pluginId: 'permission',
  moduleId: 'waymark-policy',
  register(reg) {
    reg.registerInit({
      deps: {
        policy: policyExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ policy, config }) {
        policy.setPolicy(
          WaymarkPermissionPolicy.create(readPolicyGroups(config)),
        );
      },
    });
  },
});
