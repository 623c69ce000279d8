/** Runs checks, prints a line for each and counts them. */
export class Checks {
  passed = 0;
  failed = 0;

  /**
   * A check that fails does not stop the others.
   *
   * @param {string} title - what is true when the check passes
   * @param {() => unknown} check - throws if it is not; what it returns, if
   *   anything, is printed as a detail
   */
  async run(title, check) {
    try {
      const detail = await check();
      this.passed++;
      console.log(`ok      ${title}${detail ? ` (${detail})` : ''}`);
    } catch (error) {
      this.fail(title, error);
    }
  }

  /**
   * @param {string} title
   * @param {Error} error
   */
  fail(title, error) {
    this.failed++;
    const message = String(error?.message ?? error).replace(
      /\n/g,
      '\n        ',
    );
    console.log(`FAILED  ${title}\n        ${message}`);
  }
}
