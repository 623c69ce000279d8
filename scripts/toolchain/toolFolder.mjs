import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Where the tools live that this machine does not have.
 *
 * @param {string} root
 * @returns {string}
 */
export function toolFolder(root) {
  return resolve(root, '.toolchain');
}

/**
 * The tools that were completely installed, by npm package name. The file is
 * written last, so an interrupted installation is not in it.
 *
 * @param {string} root
 * @returns {Record<string, string>}
 */
export function readFinishedTools(root) {
  try {
    return JSON.parse(readFileSync(finishedToolsFile(root), 'utf8'));
  } catch {
    return {};
  }
}

/**
 * @param {string} root
 * @returns {string}
 */
export function finishedToolsFile(root) {
  return resolve(toolFolder(root), 'finished.json');
}
