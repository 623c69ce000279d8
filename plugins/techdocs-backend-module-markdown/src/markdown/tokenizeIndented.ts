import type { StateBlock } from 'markdown-it';

/** Python-Markdown nests by four columns, whatever the marker's width. */
const INDENT = 4;

/** Finds the line after the indented block that follows a marker line. */
export function findIndentedEnd(
  state: StateBlock,
  markerLine: number,
  endLine: number,
): number {
  const indent = state.sCount[markerLine] + INDENT;
  let end = markerLine + 1;
  for (let line = end; line < endLine; line++) {
    if (state.isEmpty(line)) {
      continue;
    }
    if (state.sCount[line] < indent) {
      break;
    }
    end = line + 1;
  }
  return end;
}

/** Parses the indented block that follows a marker line as Markdown. */
export function tokenizeIndented(
  state: StateBlock,
  markerLine: number,
  end: number,
): void {
  const { parentType, lineMax, blkIndent } = state;
  state.parentType = 'reference';
  state.lineMax = end;
  state.blkIndent = state.sCount[markerLine] + INDENT;
  state.md.block.tokenize(state, markerLine + 1, end);
  state.parentType = parentType;
  state.lineMax = lineMax;
  state.blkIndent = blkIndent;
  state.line = end;
}
