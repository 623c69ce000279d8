import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PageFrame } from './html/PageFrame';
import { readStylesheet } from './html/readStylesheet';
import { renderPageHtml } from './html/renderPageHtml';
import { buildSearchIndex } from './search/buildSearchIndex';
import type { Navigation } from './site/buildNavigation';
import type { Site } from './site/Site';
import type { SitePage } from './site/SitePage';

/** A site that is ready to be written down. */
export interface WriteSiteOptions {
  inputDir: string;
  outputDir: string;
  etag?: string;
  name: string;
  site: Site;
  pages: SitePage[];
  navigation: Navigation;
  editBase?: string;
}

/** Trees above this size are shown with their closed sections folded away. */
const MAX_FULL_NAVIGATION = 300;

const METADATA_FILE = 'techdocs_metadata.json';

/** Writes pages, copied files, style sheet, search index and metadata. */
export async function writeSite(options: WriteSiteOptions): Promise<void> {
  const { inputDir, outputDir, site, pages } = options;
  // The author's files come first, so that none can replace a generated one.
  for (const { sourcePath, outputPath } of site.files) {
    const target = await prepareFile(outputDir, outputPath);
    await copyFile(path.join(inputDir, sourcePath), target);
  }
  const stylesheet = await readStylesheet();
  await write(outputDir, stylesheet.path, stylesheet.content);
  for (const page of pages) {
    const frame = createFrame(page, options, stylesheet.path);
    await write(
      outputDir,
      `${page.url}index.html`,
      renderPageHtml(page, frame),
    );
  }
  await write(
    outputDir,
    'search/search_index.json',
    JSON.stringify(buildSearchIndex(pages)),
  );
  await writeMetadata(options);
}

function createFrame(
  page: SitePage,
  options: WriteSiteOptions,
  stylesheetPath: string,
): PageFrame {
  const { site, navigation } = options;
  const position = navigation.order.findIndex(other => other.url === page.url);
  return {
    siteName: options.name,
    description: site.description,
    repoUrl: site.repoUrl,
    stylesheetPath,
    navigation: navigation.nodes,
    isNavigationPruned: navigation.order.length > MAX_FULL_NAVIGATION,
    previous: position > 0 ? navigation.order[position - 1] : undefined,
    next: position >= 0 ? navigation.order[position + 1] : undefined,
    editUrl: createEditUrl(page, options),
  };
}

function createEditUrl(
  { source }: SitePage,
  { editBase, site }: WriteSiteOptions,
): string | undefined {
  if (!editBase || source.isGenerated) {
    return undefined;
  }
  const file = path.posix
    .relative(site.docsDir, source.sourcePath)
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  // A base that ends in a query takes the path as part of it.
  return editBase.includes('?')
    ? `${editBase}${file}`
    : new URL(file, editBase).href;
}

async function writeMetadata(options: WriteSiteOptions): Promise<void> {
  const { outputDir, name, site, etag } = options;
  await write(outputDir, METADATA_FILE, '{}');
  const entries = await readdir(outputDir, {
    recursive: true,
    withFileTypes: true,
  });
  const files = entries
    .filter(entry => entry.isFile())
    .map(entry =>
      path
        .relative(outputDir, path.join(entry.parentPath, entry.name))
        .replaceAll(path.sep, '/'),
    )
    .sort();
  const metadata = {
    site_name: name,
    site_description: site.description,
    ...(etag ? { etag } : {}),
    build_timestamp: Date.now(),
    files,
  };
  await write(outputDir, METADATA_FILE, JSON.stringify(metadata));
}

async function write(
  outputDir: string,
  file: string,
  content: string,
): Promise<void> {
  await writeFile(await prepareFile(outputDir, file), content);
}

async function prepareFile(outputDir: string, file: string): Promise<string> {
  const target = path.join(outputDir, file);
  await mkdir(path.dirname(target), { recursive: true });
  return target;
}
