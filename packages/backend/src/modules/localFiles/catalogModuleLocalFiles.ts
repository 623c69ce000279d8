import { createBackendModule } from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { resolveTextPlaceholder } from './resolveTextPlaceholder';

/**
 * Lets catalog files on this machine's disk say `$text: ./openapi.yaml`; the
 * catalog itself can only do so for files it reads from a URL.
 */
export const catalogModuleLocalFiles = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'local-files',
  register(reg) {
    reg.registerInit({
      deps: { catalog: catalogProcessingExtensionPoint },
      async init({ catalog }) {
        catalog.addPlaceholderResolver('text', resolveTextPlaceholder);
      },
    });
  },
});
