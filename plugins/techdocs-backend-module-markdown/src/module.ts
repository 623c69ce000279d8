import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { techdocsGeneratorExtensionPoint } from '@backstage/plugin-techdocs-node';
import { MarkdownGenerator } from './MarkdownGenerator';

/**
 * Makes the TechDocs backend build every site with {@link MarkdownGenerator}.
 *
 * @public
 */
export const techdocsModuleMarkdown = createBackendModule({
  pluginId: 'techdocs',
  moduleId: 'markdown',
  register(reg) {
    reg.registerInit({
      deps: {
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        techdocs: techdocsGeneratorExtensionPoint,
      },
      async init({ config, logger, techdocs }) {
        techdocs.setTechdocsGenerator(
          MarkdownGenerator.fromConfig(config, { logger }),
        );
      },
    });
  },
});
