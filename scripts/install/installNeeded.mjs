import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { InstallStamp } from './InstallStamp.mjs';
import { yarnHasFinished } from './yarnHasFinished.mjs';

/**
 * @typedef {'nothing' | 'install' | 'repair'} InstallNeed
 *   - `repair`: an installation was interrupted and left half of it behind
 */

/**
 * What has to be done so that node_modules is what the lock file says.
 *
 * @param {string} root
 * @param {string} hash - of what node_modules should be made from
 * @returns {InstallNeed}
 */
export function installNeeded(root, hash) {
  const stamp = new InstallStamp(root);
  const interruptedAt = stamp.runningSince;
  const hasPackages = existsSync(
    resolve(root, 'node_modules/@backstage/cli/package.json'),
  );
  const upToDate =
    interruptedAt === undefined
      ? stamp.hash === hash || yarnHasFinished(root)
      : yarnHasFinished(root, interruptedAt);
  if (hasPackages && upToDate) {
    return 'nothing';
  }
  const leftovers = existsSync(resolve(root, 'node_modules')) && !hasPackages;
  return interruptedAt !== undefined || leftovers ? 'repair' : 'install';
}
