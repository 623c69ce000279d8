/** Flags of jest whose value is a word of its own. */
const WITH_VALUE = new Set([
  '-t',
  '--testNamePattern',
  '--maxWorkers',
  '-w',
  '--selectProjects',
  '--since',
  '--testTimeout',
  '--shard',
]);

/**
 * @typedef {object} TestArguments
 * @property {string[]} jest - all of it
 * @property {string[]} patterns - parts of paths that choose test files
 * @property {string | undefined} namePattern - chooses tests by name
 */

/**
 * The arguments are jest's; those that choose tests count for node's runner
 * as well.
 *
 * @param {string[]} args
 * @returns {TestArguments}
 */
export function parseTestArguments(args) {
  /** @type {string[]} */
  const patterns = [];
  let namePattern;
  for (let index = 0; index < args.length; index += 1) {
    const [flag, inlineValue] = args[index].split(/=(.*)/s);
    if (!flag.startsWith('-')) {
      patterns.push(args[index]);
      continue;
    }
    const value =
      inlineValue ?? (WITH_VALUE.has(flag) ? args[(index += 1)] : undefined);
    if (flag === '-t' || flag === '--testNamePattern') {
      namePattern = value;
    }
  }
  return { jest: args, patterns, namePattern };
}
