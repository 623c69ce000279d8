import type { Config } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import type { ScmIntegrationRegistry } from '@backstage/integration';
import { TechdocsGenerator } from '@backstage/plugin-techdocs-node';
import type {
  GeneratorOptions,
  GeneratorRunOptions,
} from '@backstage/plugin-techdocs-node';
import { generateSite } from './generateSite';

const MAX_LOGGED_WARNINGS = 100;

/**
 * Builds a TechDocs site from Markdown inside the backend process.
 *
 * It extends the stock generator only because the extension point asks for that
 * class; nothing of the stock build, neither MkDocs nor Docker, is run.
 *
 * @public
 */
export class MarkdownGenerator extends TechdocsGenerator {
  private readonly integrations: ScmIntegrationRegistry;

  static fromConfig(
    config: Config,
    options: Pick<GeneratorOptions, 'logger'>,
  ): MarkdownGenerator {
    return new MarkdownGenerator(
      config,
      options,
      ScmIntegrations.fromConfig(config),
    );
  }

  private constructor(
    config: Config,
    options: Pick<GeneratorOptions, 'logger'>,
    integrations: ScmIntegrationRegistry,
  ) {
    super({ logger: options.logger, config, scmIntegrations: integrations });
    this.integrations = integrations;
  }

  /** {@inheritDoc @backstage/plugin-techdocs-node#GeneratorBase.run} */
  override async run(options: GeneratorRunOptions): Promise<void> {
    const { logger } = options;
    const started = performance.now();
    const { pageCount, warnings } = await generateSite({
      inputDir: options.inputDir,
      outputDir: options.outputDir,
      etag: options.etag,
      fallbackSiteName: options.siteOptions?.name,
      sourceLocation: options.parsedLocationAnnotation,
      integrations: this.integrations,
    });

    for (const warning of warnings.slice(0, MAX_LOGGED_WARNINGS)) {
      logger.warn(warning);
    }
    if (warnings.length > MAX_LOGGED_WARNINGS) {
      logger.warn(`and ${warnings.length - MAX_LOGGED_WARNINGS} more warnings`);
    }
    const duration = Math.round(performance.now() - started);
    logger.info(
      `Rendered ${pageCount} pages in ${duration} ms with ${warnings.length} warnings`,
    );
  }
}
