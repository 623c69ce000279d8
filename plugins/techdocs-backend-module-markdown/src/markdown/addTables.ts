import type { MarkdownIt } from 'markdown-it';

/** Wraps tables as Material's script does in a browser, so that wide ones scroll. */
export function addTables(markdown: MarkdownIt): void {
  markdown.renderer.rules.table_open = () =>
    '<div class="md-typeset__scrollwrap"><div class="md-typeset__table"><table>\n';
  markdown.renderer.rules.table_close = () => '</table></div></div>\n';
}
