import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { DocumentationBuilds } from './DocumentationBuilds';

/**
 * Builds documentation before anybody opens it, because only what was built
 * can be searched.
 */
export const techdocsModuleBuilds = createBackendModule({
  pluginId: 'techdocs',
  moduleId: 'builds',
  register(reg) {
    reg.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init({ config, scheduler, ...services }) {
        // With another builder, a pipeline publishes the documentation.
        if (config.getOptionalString('techdocs.builder') !== 'local') {
          return;
        }
        const builds = DocumentationBuilds.create(services);
        await scheduler.scheduleTask({
          id: 'build-documentation',
          // Each replica has its own pages, unless a bucket holds them.
          scope: 'local',
          frequency: { seconds: 15 },
          initialDelay: { seconds: 4 },
          timeout: { minutes: 10 },
          fn: signal => builds.run(signal),
        });
      },
    });
  },
});
