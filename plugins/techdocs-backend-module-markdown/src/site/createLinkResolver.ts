import path from 'node:path';
import { relativeUrl } from '../html/relativeUrl';
import type { ResolveLink } from '../markdown/PageEnvironment';
import type { PageSource, Site } from './Site';

const LINK = /^([^?#]*)(\?[^#]*)?(#.*)?$/s;

/** Creates, for any page of the site, the function that resolves its links. */
export function createLinkResolver(
  site: Pick<Site, 'pages' | 'files' | 'docsDir'>,
): (page: PageSource) => ResolveLink {
  const pages = new Map(site.pages.map(page => [page.sourcePath, page.url]));
  const files = new Map(
    site.files.map(file => [file.sourcePath, file.outputPath]),
  );
  const urls = new Set(site.pages.map(page => page.url));

  const find = (target: string): string | undefined =>
    pages.get(target) ?? files.get(target);

  return page => link => {
    const [, rawPath, query = '', hash = ''] = LINK.exec(link) ?? [];
    const linkPath = decode(rawPath);
    if (!linkPath) {
      return undefined;
    }
    const base = linkPath.startsWith('/')
      ? site.docsDir
      : path.posix.dirname(page.sourcePath);
    const sourcePath = path.posix.join(base, linkPath);
    const found = find(sourcePath) ?? findUrl(page.url, linkPath, urls);
    return found === undefined
      ? undefined
      : {
          href: `${relativeUrl(page.url, found)}${query}${hash}`,
          isFile: files.has(sourcePath),
        };
  };
}

/** Authors also write the address a page has once it is built. */
function findUrl(
  pageUrl: string,
  linkPath: string,
  urls: Set<string>,
): string | undefined {
  const joined = path.posix.join('/', pageUrl, linkPath, '/').slice(1);
  return urls.has(joined) ? joined : undefined;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
