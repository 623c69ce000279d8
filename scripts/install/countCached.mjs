import { readdirSync } from 'node:fs';

/**
 * How many of the wanted packages Yarn has in its cache.
 *
 * @param {string} folder
 * @param {Set<string>} wanted
 * @returns {number}
 */
export function countCached(folder, wanted) {
  let names;
  try {
    names = readdirSync(folder);
  } catch {
    return 0;
  }
  return names.filter(name =>
    wanted.has(name.replace(/-[0-9a-f]{10}-[^-]+\.zip$/, '')),
  ).length;
}
