import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';
import { readLine } from './readLine';

const OPENING = '<!--';
const CLOSING = '-->';
const LINE_BREAK = /<br[ \t]*\/?>/iy;

/**
 * Leaves out HTML comments, and reads `<br>` as a line break: with raw HTML off,
 * both would otherwise be shown as text.
 */
export function addHtmlComments(markdown: MarkdownIt): void {
  const findEnd = createEndFinder();
  markdown.block.ruler.before(
    'fence',
    'html_comment',
    (state, startLine, endLine, silent) =>
      skipCommentBlock(state, startLine, endLine, silent, findEnd),
    { alt: ['paragraph', 'reference', 'blockquote'] },
  );
  markdown.inline.ruler.before('autolink', 'html_comment', (state, silent) =>
    skipCommentOrBreak(state, silent, findEnd),
  );
}

type FindEnd = (source: string, from: number) => number;

/** Remembers the last hit, or a page of unclosed comments would take for ever. */
function createEndFinder(): FindEnd {
  let last = { source: '', from: 0, end: 0 };
  return (source, from) => {
    const isKnown =
      source === last.source && from >= last.from && from <= last.end;
    if (!isKnown) {
      const index = source.indexOf(CLOSING, from);
      last = { source, from, end: index < 0 ? Infinity : index };
    }
    return last.end;
  };
}

function skipCommentBlock(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
  findEnd: FindEnd,
): boolean {
  if (!readLine(state, startLine)?.startsWith(OPENING)) {
    return false;
  }
  const start = state.bMarks[startLine] + state.tShift[startLine];
  const end = findEnd(state.src, start + OPENING.length);
  if (end >= state.eMarks[endLine - 1]) {
    return false;
  }
  let line = startLine;
  while (state.eMarks[line] <= end) {
    line += 1;
  }
  // Text after the comment on its last line is left to the inline rule.
  const rest = state.src.slice(end + CLOSING.length, state.eMarks[line]);
  if (rest.trim() !== '') {
    return false;
  }
  if (!silent) {
    state.line = line + 1;
  }
  return true;
}

function skipCommentOrBreak(
  state: StateInline,
  silent: boolean,
  findEnd: FindEnd,
): boolean {
  if (state.src.startsWith(OPENING, state.pos)) {
    const end = findEnd(state.src, state.pos + OPENING.length);
    if (end === Infinity) {
      return false;
    }
    state.pos = end + CLOSING.length;
    return true;
  }
  LINE_BREAK.lastIndex = state.pos;
  const match = LINE_BREAK.exec(state.src);
  if (!match) {
    return false;
  }
  if (!silent) {
    state.push('hardbreak', 'br', 0);
  }
  state.pos += match[0].length;
  return true;
}
