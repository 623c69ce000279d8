import { resolve } from 'node:path';
import { Children } from './processes/Children.mjs';
import { LogFile } from './terminal/LogFile.mjs';
import { Progress } from './terminal/Progress.mjs';

/**
 * What every step of a command needs.
 *
 * @typedef {object} Context
 * @property {string} root - the folder of the project
 * @property {Progress} progress
 * @property {LogFile} log
 * @property {Children} children
 */

/**
 * @param {object} options
 * @param {string} options.root
 * @param {string} options.logName - the file in data/ that keeps the output
 * @param {boolean} [options.verbose] - whether the output is shown as well
 * @returns {Context}
 */
export function createContext({ root, logName, verbose = false }) {
  const progress = new Progress();
  const log = new LogFile(resolve(root, 'data', logName), {
    echo: verbose ? line => progress.print(line) : undefined,
  });
  return { root, progress, log, children: new Children() };
}
