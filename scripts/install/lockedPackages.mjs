import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * The packages that yarn.lock lists for this installation, as their names in
 * Yarn's cache begin: "@backstage-cli-npm-0.36.6".
 *
 * @param {string} root
 * @returns {Set<string>}
 */
export function lockedPackages(root) {
  const lock = readFileSync(resolve(root, 'yarn.lock'), 'utf8');
  const names = new Set();
  for (const entry of lock.split('\n\n')) {
    // Packages with conditions are mostly those of other platforms.
    if (/^ {2}conditions:/m.test(entry)) {
      continue;
    }
    const match = /^ {2}resolution: "(.+)@npm:([^"]+)"$/m.exec(entry);
    if (match) {
      names.add(`${match[1].replace('/', '-')}-npm-${match[2]}`);
    }
  }
  return names;
}
