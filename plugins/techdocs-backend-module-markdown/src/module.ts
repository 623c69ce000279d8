import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  techdocsGeneratorExtensionPoint,
  techdocsPreparerExtensionPoint,
} from '@backstage/plugin-techdocs-node';
import { MarkdownGenerator } from './MarkdownGenerator';
import { LocalDocsPreparer } from './prepare/LocalDocsPreparer';

/**
 * Makes the TechDocs backend build every site with {@link MarkdownGenerator},
 * and again only when its files have changed.
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
        preparers: techdocsPreparerExtensionPoint,
        reader: coreServices.urlReader,
        techdocs: techdocsGeneratorExtensionPoint,
      },
      async init({ config, logger, preparers, reader, techdocs }) {
        techdocs.setTechdocsGenerator(
          MarkdownGenerator.fromConfig(config, { logger }),
        );
        preparers.registerPreparer(
          'dir',
          LocalDocsPreparer.fromConfig(config, { logger, reader }),
        );
      },
    });
  },
});
