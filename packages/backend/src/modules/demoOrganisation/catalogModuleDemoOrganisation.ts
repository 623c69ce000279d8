import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { dirname } from 'node:path';
import { DemoMarkProcessor } from './DemoMarkProcessor';
import { DemoOrganisationProvider } from './DemoOrganisationProvider';
import { findDemoCatalogFile } from './findDemoCatalogFile';

/** Shows the demo organisation while `waymark.demo.enabled` is true. */
export const catalogModuleDemoOrganisation = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'demo-organisation',
  register(reg) {
    reg.registerInit({
      deps: {
        catalog: catalogProcessingExtensionPoint,
        config: coreServices.rootConfig,
        logger: coreServices.logger,
      },
      async init({ catalog, config, logger }) {
        const enabled =
          config.getOptionalBoolean('waymark.demo.enabled') ?? false;
        const file = enabled ? findDemoCatalogFile(process.cwd()) : undefined;
        if (enabled && !file) {
          logger.warn(
            'waymark.demo.enabled is true, but examples/shop/catalog-info.yaml is not in this installation',
          );
        }
        catalog.addEntityProvider(DemoOrganisationProvider.create(file));
        if (file) {
          catalog.addProcessor(DemoMarkProcessor.create(dirname(file)));
        }
      },
    });
  },
});
