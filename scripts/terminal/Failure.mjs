/** A failure that is told in plain words: what happened, and what to do. */
export class Failure extends Error {
  /**
   * @param {string} message - what happened, one sentence
   * @param {object} [options]
   * @param {string} [options.advice] - what to do about it
   * @param {string[]} [options.output] - the last lines of the program that failed
   * @param {string} [options.logPath] - where everything it said can be read
   */
  constructor(message, options = {}) {
    super(message);
    this.name = 'Failure';
    this.advice = options.advice;
    this.output = options.output ?? [];
    this.logPath = options.logPath;
  }
}
