/**
 * @typedef {object} TestCounts
 * @property {number} passed
 * @property {number} failed - also test files that could not be loaded
 * @property {number} skipped
 */

/** @type {TestCounts} */
export const NO_TESTS = { passed: 0, failed: 0, skipped: 0 };

/**
 * @param {TestCounts[]} all
 * @returns {TestCounts}
 */
export function sumCounts(all) {
  return all.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    NO_TESTS,
  );
}

/**
 * The last line of `npm test`.
 *
 * @param {TestCounts} counts
 * @returns {string}
 */
export function describeCounts({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}

/**
 * @param {TestCounts} counts
 * @param {number[]} runnerCodes - exit codes of the test runners
 * @returns {number}
 */
export function exitCodeOf({ passed, failed }, runnerCodes) {
  const nothingRan = passed + failed === 0;
  return failed > 0 || nothingRan || runnerCodes.some(code => code !== 0)
    ? 1
    : 0;
}
