import { explainOutput } from './explainOutput.mjs';
import { Failure } from './Failure.mjs';

/**
 * What is printed about an error that ends a command.
 *
 * @param {unknown} error
 * @returns {string}
 */
export function describeFailure(error) {
  const failure = error instanceof Failure ? error : fromUnexpected(error);
  const lines = [`✖ ${failure.message}`];
  if (failure.output.length > 0) {
    lines.push('', ...failure.output.map(line => `    ${line}`), '');
  }
  if (failure.advice) {
    lines.push(...failure.advice.split('\n').map(line => `  ${line}`));
  }
  if (failure.logPath) {
    lines.push(`  The whole log: ${failure.logPath}`);
  }
  return lines.join('\n');
}

/**
 * @param {unknown} error
 * @returns {Failure}
 */
function fromUnexpected(error) {
  const text =
    error instanceof Error ? error.stack ?? error.message : `${error}`;
  const explained = explainOutput(text);
  return explained
    ? new Failure(explained.message, { advice: explained.advice })
    : new Failure(`Something unexpected happened: ${text}`);
}
