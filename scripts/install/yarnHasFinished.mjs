import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { workspaceManifests } from './workspaceManifests.mjs';

/**
 * Whether someone else's `yarn install` has made the node_modules that are
 * there, completely and after the last change of what they are made from.
 *
 * @param {string} root
 * @param {number} [since] - count only an installation after this time
 * @returns {boolean}
 */
export function yarnHasFinished(root, since = 0) {
  // Yarn writes the first after linking, the second as the last thing.
  const linked = modified(resolve(root, 'node_modules/.yarn-state.yml'));
  const finished = modified(resolve(root, '.yarn/install-state.gz'));
  if (linked === undefined || finished === undefined || finished < linked) {
    return false;
  }
  if (linked <= since) {
    return false;
  }
  return [
    resolve(root, 'yarn.lock'),
    resolve(root, '.yarnrc.yml'),
    ...workspaceManifests(root),
  ].every(path => (modified(path) ?? 0) <= linked);
}

/**
 * @param {string} path
 * @returns {number | undefined}
 */
function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}
