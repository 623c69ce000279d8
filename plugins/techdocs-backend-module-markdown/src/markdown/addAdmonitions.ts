import type { MarkdownIt, StateBlock } from 'markdown-it';
import { readLine } from './readLine';
import { findIndentedEnd, tokenizeIndented } from './tokenizeIndented';

const MARKER =
  /^(!!!|\?\?\?\+?)[ \t]*([a-z][\w-]*(?:[ \t]+[a-z][\w-]*)*)?[ \t]*(?:"(.*)")?[ \t]*$/i;

/** Adds `!!! note "Title"` boxes and their collapsible form, `??? note`. */
export function addAdmonitions(markdown: MarkdownIt): void {
  markdown.block.ruler.before('fence', 'admonition', parseAdmonition, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
}

function parseAdmonition(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  const match = MARKER.exec(readLine(state, startLine) ?? '');
  if (!match || (match[2] === undefined && match[3] === undefined)) {
    return false;
  }
  if (silent) {
    return true;
  }
  const [, marker, types = 'note', quotedTitle] = match;
  const classes = types.toLocaleLowerCase().split(/\s+/);
  const title = quotedTitle ?? capitalize(classes[0]);
  const isDetails = marker.startsWith('?');
  const end = findIndentedEnd(state, startLine, endLine);

  const open = state.push('admonition_open', isDetails ? 'details' : 'div', 1);
  open.block = true;
  open.map = [startLine, end];
  open.attrSet(
    'class',
    (isDetails ? classes : ['admonition', ...classes]).join(' '),
  );
  if (marker.endsWith('+')) {
    open.attrSet('open', 'open');
  }
  // A box may go without a title, but a summary is what the reader clicks on.
  if (title || isDetails) {
    pushTitle(state, title || capitalize(classes[0]), isDetails, startLine);
  }
  tokenizeIndented(state, startLine, end);
  state.push('admonition_close', open.tag, -1).block = true;
  return true;
}

function pushTitle(
  state: StateBlock,
  title: string,
  isDetails: boolean,
  line: number,
): void {
  const tag = isDetails ? 'summary' : 'p';
  const open = state.push('admonition_title_open', tag, 1);
  open.block = true;
  if (!isDetails) {
    open.attrSet('class', 'admonition-title');
  }
  const inline = state.push('inline', '', 0);
  inline.content = title;
  inline.map = [line, line + 1];
  inline.children = [];
  state.push('admonition_title_close', tag, -1).block = true;
}

function capitalize(word: string): string {
  return word.charAt(0).toLocaleUpperCase() + word.slice(1);
}
