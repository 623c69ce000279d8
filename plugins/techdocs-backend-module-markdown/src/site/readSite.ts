import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { isChildPath } from '@backstage/backend-plugin-api';
import { InputError, NotAllowedError } from '@backstage/errors';
import { createHomePage } from './createHomePage';
import { findPages } from './findPages';
import { listDocsFiles } from './listDocsFiles';
import type { DocsFiles } from './listDocsFiles';
import { readMkdocsConfig } from './readMkdocsConfig';
import type { PageSource, Site } from './Site';

const MAX_MARKDOWN_BYTES = 5 * 1024 * 1024;

const README_NAMES = ['README.md', 'readme.md', 'Readme.md'];

/** Reads mkdocs.yml and all Markdown of a component's folder. */
export async function readSite(inputDir: string): Promise<Site> {
  const config = await readMkdocsConfig(inputDir);
  const { docsDir } = config;
  const listing = await listIfPresent(inputDir, docsDir);
  const found = findPages(listing.paths, docsDir);

  const pages: PageSource[] = [];
  for (const { sourcePath, url } of found.pages) {
    const content = await readMarkdown(inputDir, sourcePath);
    pages.push({ sourcePath, url, content });
  }
  const warnings = [...listing.warnings, ...found.warnings];
  if (!pages.some(page => page.url === '')) {
    const readme = await readReadme(inputDir);
    if (readme) {
      pages.unshift(readme);
    } else if (pages.length > 0) {
      pages.unshift(createHomePage(pages, docsDir, config.siteName));
      warnings.push(
        `${docsDir}/index.md: not found; a list of the pages takes its place`,
      );
    }
  }
  if (pages.length === 0) {
    throw new InputError(
      `No documentation found: neither Markdown in ${docsDir}/ nor a README.md`,
    );
  }
  return {
    name: config.siteName,
    description: config.siteDescription ?? '',
    docsDir,
    repoUrl: config.repoUrl,
    editUri: config.editUri,
    navigation: config.navigation,
    pages,
    files: found.files,
    warnings,
  };
}

async function listIfPresent(
  inputDir: string,
  docsDir: string,
): Promise<DocsFiles> {
  const folder = await stat(path.join(inputDir, docsDir)).catch(
    () => undefined,
  );
  return folder?.isDirectory()
    ? listDocsFiles(inputDir, docsDir)
    : { paths: [], warnings: [] };
}

async function readReadme(inputDir: string): Promise<PageSource | undefined> {
  for (const sourcePath of README_NAMES) {
    const file = path.join(inputDir, sourcePath);
    const info = await stat(file).catch(() => undefined);
    if (!info?.isFile()) {
      continue;
    }
    if (!isChildPath(inputDir, file)) {
      throw new NotAllowedError(`${sourcePath}: links to a file outside`);
    }
    const content = await readMarkdown(inputDir, sourcePath);
    return { sourcePath, url: '', content };
  }
  return undefined;
}

async function readMarkdown(
  inputDir: string,
  sourcePath: string,
): Promise<string> {
  const file = path.join(inputDir, sourcePath);
  const { size } = await stat(file);
  if (size > MAX_MARKDOWN_BYTES) {
    throw new InputError(
      `${sourcePath}: is larger than ${MAX_MARKDOWN_BYTES / 1024 / 1024} MB`,
    );
  }
  const text = await readFile(file, 'utf8');
  return text.replace(/^\uFEFF/, '');
}
