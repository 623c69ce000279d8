import { humanizeName } from './humanizeName';
import type { NavigationNode } from './NavigationNode';
import type { SitePage } from './SitePage';

interface Folder {
  pages: SitePage[];
  folders: Map<string, Folder>;
}

/** Builds a navigation that follows the folders, pages before subfolders. */
export function deriveNavigation(pages: SitePage[]): NavigationNode[] {
  const root: Folder = { pages: [], folders: new Map() };
  for (const page of pages) {
    findFolder(root, page).pages.push(page);
  }
  return listFolder(root);
}

function findFolder(root: Folder, page: SitePage): Folder {
  const segments = page.url.split('/').slice(0, -1);
  if (!isIndex(page)) {
    segments.pop();
  }
  return segments.reduce((folder, name) => {
    const child = folder.folders.get(name) ?? { pages: [], folders: new Map() };
    folder.folders.set(name, child);
    return child;
  }, root);
}

function listFolder(folder: Folder): NavigationNode[] {
  const pages = [...folder.pages].sort(
    (a, b) => Number(isIndex(b)) - Number(isIndex(a)) || compare(a.url, b.url),
  );
  const folders = [...folder.folders].sort(([a], [b]) => compare(a, b));
  return [
    ...pages.map(({ title, url }) => ({ kind: 'page' as const, title, url })),
    ...folders.map(([name, child]) => ({
      kind: 'section' as const,
      title: humanizeName(name),
      children: listFolder(child),
    })),
  ];
}

function isIndex(page: SitePage): boolean {
  return (
    page.url === '' ||
    /(^|\/)(index|readme)\.[^/]+$/i.test(page.source.sourcePath)
  );
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
