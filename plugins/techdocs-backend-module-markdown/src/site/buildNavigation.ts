import path from 'node:path';
import { deriveNavigation } from './deriveNavigation';
import type { NavigationEntry } from './NavigationEntry';
import type { NavigationNode } from './NavigationNode';
import type { Site } from './Site';
import type { SitePage } from './SitePage';

/** The navigation tree, and the pages in the order they are leafed through. */
export interface Navigation {
  nodes: NavigationNode[];
  order: { title: string; url: string }[];
  warnings: string[];
}

/** Builds the navigation from mkdocs.yml, or from the files if it gives none. */
export function buildNavigation(
  site: Pick<Site, 'navigation' | 'docsDir' | 'files'>,
  pages: SitePage[],
): Navigation {
  const warnings: string[] = [];
  const nodes = site.navigation
    ? resolveEntries(site.navigation, site, indexPages(pages), warnings)
    : deriveNavigation(pages);
  return { nodes, order: listPages(nodes), warnings };
}

function indexPages(pages: SitePage[]): Map<string, SitePage> {
  return new Map(pages.map(page => [page.source.sourcePath, page]));
}

function resolveEntries(
  entries: NavigationEntry[],
  site: Pick<Site, 'docsDir' | 'files'>,
  pages: Map<string, SitePage>,
  warnings: string[],
): NavigationNode[] {
  return entries.flatMap(entry => {
    if ('entries' in entry) {
      const { title } = entry;
      const children = resolveEntries(entry.entries, site, pages, warnings);
      return children.length > 0 ? [{ kind: 'section', title, children }] : [];
    }
    const node = resolveTarget(entry, site, pages);
    if (!node) {
      warnings.push(`nav: the page '${entry.target}' was not found`);
    }
    return node ? [node] : [];
  });
}

function resolveTarget(
  entry: { title?: string; target: string },
  site: Pick<Site, 'docsDir' | 'files'>,
  pages: Map<string, SitePage>,
): NavigationNode | undefined {
  const { target } = entry;
  if (/^(https?|mailto):/i.test(target)) {
    return { kind: 'link', title: entry.title ?? target, href: target };
  }
  const sourcePath = path.posix.join(site.docsDir, target);
  const page = pages.get(sourcePath) ?? findHomePage(target, pages);
  if (page) {
    return { kind: 'page', title: entry.title ?? page.title, url: page.url };
  }
  const file = site.files.find(other => other.sourcePath === sourcePath);
  return (
    file && {
      kind: 'file',
      title: entry.title ?? path.posix.basename(target),
      outputPath: file.outputPath,
    }
  );
}

/** The README beside mkdocs.yml stands in for a missing index.md. */
function findHomePage(
  target: string,
  pages: Map<string, SitePage>,
): SitePage | undefined {
  return /^(\.\/)?(index|readme)\.md$/i.test(target)
    ? [...pages.values()].find(page => page.url === '')
    : undefined;
}

function listPages(nodes: NavigationNode[]): Navigation['order'] {
  return nodes.flatMap(node => {
    if (node.kind === 'section') {
      return listPages(node.children);
    }
    return node.kind === 'page' ? [{ title: node.title, url: node.url }] : [];
  });
}
