import type { StateBlock } from 'markdown-it';

/**
 * Gives a line without its indentation, or undefined where a block cannot start
 * because the line is indented like code.
 */
export function readLine(state: StateBlock, line: number): string | undefined {
  if (state.sCount[line] - state.blkIndent >= 4) {
    return undefined;
  }
  return state.src.slice(
    state.bMarks[line] + state.tShift[line],
    state.eMarks[line],
  );
}
