import type { FullResult, Reporter, Suite } from '@playwright/test/reporter';

/** Ends the browser tests with the line that the other test runs end with. */
export default class CountReporter implements Reporter {
  private suite?: Suite;

  onBegin(_config: unknown, suite: Suite) {
    this.suite = suite;
  }

  onEnd(_result: FullResult) {
    const outcomes = this.suite?.allTests().map(test => test.outcome()) ?? [];
    const failed = outcomes.filter(outcome => outcome === 'unexpected').length;
    const skipped = outcomes.filter(outcome => outcome === 'skipped').length;
    const passed = outcomes.length - failed - skipped;
    process.stdout.write(
      `${passed} passed, ${failed} failed${
        skipped ? `, ${skipped} skipped` : ''
      }\n`,
    );
  }
}
