import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * The package.json files of the project: the root's and those of its
 * workspaces.
 *
 * @param {string} root
 * @returns {string[]} paths, sorted
 */
export function workspaceManifests(root) {
  const rootManifest = resolve(root, 'package.json');
  const { workspaces = [] } = JSON.parse(readFileSync(rootManifest, 'utf8'));
  /** @type {string[]} */
  const patterns = workspaces.packages ?? workspaces;
  const folders = patterns.flatMap(pattern => expand(root, pattern));
  const manifests = folders
    .map(folder => resolve(folder, 'package.json'))
    .filter(path => existsSync(path));
  return [rootManifest, ...manifests].sort();
}

/**
 * Yarn knows more kinds of patterns; ours are folders and `folder/*`.
 *
 * @param {string} root
 * @param {string} pattern
 * @returns {string[]}
 */
function expand(root, pattern) {
  if (!pattern.endsWith('/*')) {
    return [resolve(root, pattern)];
  }
  const parent = resolve(root, pattern.slice(0, -2));
  if (!existsSync(parent)) {
    return [];
  }
  return readdirSync(parent).map(name => resolve(parent, name));
}
