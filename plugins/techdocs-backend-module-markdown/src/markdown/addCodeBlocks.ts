import type { MarkdownIt } from 'markdown-it';
import { escapeHtml } from '../html/escapeHtml';
import { highlightCode } from './highlightCode';

const LANGUAGE = /^(?:\{[ \t]*\.?)?([\w+#-]+)/;
const TITLE = /\btitle=(?:"([^"]*)"|'([^']*)')/;

/** Renders fenced and indented code in the markup of Material's highlighter. */
export function addCodeBlocks(markdown: MarkdownIt): void {
  markdown.renderer.rules.fence = (tokens, index) => {
    const { content, info } = tokens[index];
    const title = TITLE.exec(info);
    return renderCode(
      content,
      LANGUAGE.exec(info.trim())?.[1].toLowerCase() ?? '',
      title?.[1] ?? title?.[2],
    );
  };
  markdown.renderer.rules.code_block = (tokens, index) =>
    renderCode(tokens[index].content, '');
}

function renderCode(code: string, language: string, title?: string): string {
  const languageClass = language ? `language-${escapeHtml(language)} ` : '';
  const filename = title
    ? `<span class="filename">${escapeHtml(title)}</span>`
    : '';
  return [
    `<div class="${languageClass}highlight">${filename}<pre><span></span><code>`,
    highlightCode(code, language),
    '</code></pre></div>\n',
  ].join('');
}
