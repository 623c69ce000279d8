import { readdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';

/**
 * The test files of these scripts themselves.
 *
 * @param {string} root
 * @param {string[]} patterns - parts of paths; none means all files
 * @returns {string[]} absolute paths
 */
export function findTestFiles(root, patterns) {
  return walk(resolve(root, 'scripts'))
    .filter(path => path.endsWith('.test.mjs'))
    .filter(
      path =>
        patterns.length === 0 ||
        patterns.some(pattern => relative(root, path).includes(pattern)),
    );
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function walk(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = resolve(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
}
