import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { renderMarkdown } from '../markdown/renderMarkdown';
import { createLinkResolver } from './createLinkResolver';
import { humanizeName } from './humanizeName';
import type { Site } from './Site';
import type { SitePage } from './SitePage';

/** Renders the Markdown of every page and settles the pages' titles. */
export async function renderPages(site: Site): Promise<SitePage[]> {
  const resolverFor = createLinkResolver(site);
  const pages: SitePage[] = [];
  for (const { content, ...source } of site.pages) {
    const rendered = renderMarkdown(
      content,
      resolverFor({ content, ...source }),
    );
    const { name } = path.posix.parse(source.sourcePath);
    const fallback = source.url === '' ? 'Home' : humanizeName(name);
    const title = rendered.title || fallback;
    pages.push({ source, url: source.url, title, rendered });
    // Other requests of the backend get their turn between two pages.
    await setImmediate();
  }
  return pages;
}
