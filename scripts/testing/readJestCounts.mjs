/**
 * The counts in what `jest --json` writes. A file that could not be loaded
 * has no tests, but it has failed.
 *
 * @param {any} report
 * @returns {import('./testCounts.mjs').TestCounts}
 */
export function readJestCounts(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
