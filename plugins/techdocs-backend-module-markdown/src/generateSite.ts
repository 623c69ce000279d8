import type { ScmIntegrationRegistry } from '@backstage/integration';
import type { ParsedLocationAnnotation } from '@backstage/plugin-techdocs-node';
import { buildNavigation } from './site/buildNavigation';
import { findEditBase } from './site/findEditBase';
import { readSite } from './site/readSite';
import { renderPages } from './site/renderPages';
import { writeSite } from './writeSite';

/** What a site is built from, and where to. */
export interface GenerateSiteOptions {
  inputDir: string;
  outputDir: string;
  etag?: string;
  /** Used when mkdocs.yml gives no name, usually the component's title. */
  fallbackSiteName?: string;
  sourceLocation?: ParsedLocationAnnotation;
  integrations: ScmIntegrationRegistry;
}

/** What the build has to say about itself. */
export interface GenerateSiteResult {
  pageCount: number;
  warnings: string[];
}

/** Builds a whole site: pages, copied files, metadata and search index. */
export async function generateSite(
  options: GenerateSiteOptions,
): Promise<GenerateSiteResult> {
  const { inputDir, outputDir, etag } = options;
  const site = await readSite(inputDir);
  const pages = await renderPages(site);
  const navigation = buildNavigation(site, pages);
  const homeTitle = pages.find(page => page.url === '')?.rendered.title;

  await writeSite({
    inputDir,
    outputDir,
    etag,
    name: site.name ?? options.fallbackSiteName ?? homeTitle ?? 'Documentation',
    site,
    pages,
    navigation,
    editBase: findEditBase(site, options.sourceLocation, options.integrations),
  });
  return {
    pageCount: pages.length,
    warnings: [
      ...site.warnings,
      ...navigation.warnings,
      ...pages.flatMap(page =>
        page.rendered.warnings.map(
          warning => `${page.source.sourcePath}: ${warning}`,
        ),
      ),
    ],
  };
}
