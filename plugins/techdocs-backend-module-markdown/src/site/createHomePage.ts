import path from 'node:path';
import type { PageSource } from './Site';

/**
 * Makes up a home page that lists the others, since the reader cannot open a
 * site that has none.
 */
export function createHomePage(
  pages: PageSource[],
  docsDir: string,
  siteName = 'Documentation',
): PageSource {
  const links = pages.map(page => {
    const file = path.posix.relative(docsDir, page.sourcePath);
    const label = page.url.replace(/\/$/, '');
    return `- [${escapeMarkdown(label)}](<${file}>)`;
  });
  return {
    sourcePath: path.posix.join(docsDir, 'index.md'),
    url: '',
    content: [`# ${escapeMarkdown(siteName)}`, '', ...links].join('\n'),
    isGenerated: true,
  };
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#]/g, '\\$&');
}
