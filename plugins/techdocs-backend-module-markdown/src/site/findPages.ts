import path from 'node:path';
import type { PageSource, StaticFile } from './Site';

/** Files of a docs folder, told apart into pages and files to copy. */
export interface FoundPages {
  pages: Pick<PageSource, 'sourcePath' | 'url'>[];
  files: StaticFile[];
  warnings: string[];
}

const MARKDOWN_FILE = /\.(md|markdown|mdown|mkdn|mkd)$/i;

/** Gives every Markdown file its address, in the way of MkDocs. */
export function findPages(paths: string[], docsDir: string): FoundPages {
  const found: FoundPages = { pages: [], files: [], warnings: [] };
  const sourceByUrl = new Map<string, string>();
  // index.md goes first so that it wins over a README.md beside it.
  for (const file of [...paths].sort(compareIndexFirst)) {
    const sourcePath = path.posix.join(docsDir, file);
    if (!MARKDOWN_FILE.test(file)) {
      found.files.push({ sourcePath, outputPath: file });
      continue;
    }
    const url = getPageUrl(file);
    const other = sourceByUrl.get(url);
    if (other) {
      found.warnings.push(
        `${sourcePath}: left out, since ${other} has the same address`,
      );
      continue;
    }
    sourceByUrl.set(url, sourcePath);
    found.pages.push({ sourcePath, url });
  }
  return found;
}

function getPageUrl(file: string): string {
  const { dir, name } = path.posix.parse(file);
  const isIndex = name === 'index' || name.toLocaleLowerCase() === 'readme';
  const url = isIndex ? dir : path.posix.join(dir, name);
  return url === '' ? '' : `${url}/`;
}

function compareIndexFirst(a: string, b: string): number {
  return rank(a) - rank(b);
}

function rank(file: string): number {
  return /(^|\/)index\.[^/]+$/.test(file) ? 0 : 1;
}
