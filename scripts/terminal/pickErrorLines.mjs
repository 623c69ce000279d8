const MOST = 25;
const LAST = 10;

/** An error long before the end is not what ended the program. */
const RECENT = 60;
const TELLING =
  /error|fail|cannot|could not|not found|invalid|missing|refused|EADDR|➤ YN0001/i;
const NOISE =
  /\binfo\b|^\s*$|^<i> |^NOTE: |\bnode:internal|Browserslist|DeprecationWarning|--trace-deprecation/;

/** What a log line of the back end ends with: hundreds of characters. */
const FIELDS =
  /\s+(?:\w+=undefined\s+)*(?:type|stack|cause|name|code|plugin|task)=".*$/;

/**
 * The part of a program's output that says why it failed: from its first
 * line that speaks of an error on, without the chatter. If none does, the
 * last lines.
 *
 * @param {string[]} lines
 * @returns {string[]}
 */
export function pickErrorLines(lines) {
  const said = lines
    .filter(line => !NOISE.test(line))
    .slice(-RECENT)
    .map(line => line.replace(FIELDS, ''));
  const first = said.findIndex(line => TELLING.test(line));
  if (first === -1) {
    return lines.slice(-LAST);
  }
  const telling = said.slice(first);
  return telling.length > MOST ? [...telling.slice(0, MOST - 1), '…'] : telling;
}
