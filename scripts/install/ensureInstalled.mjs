import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureToolchain } from '../toolchain/ensureToolchain.mjs';
import { toolFolder } from '../toolchain/toolFolder.mjs';
import { checkFreeSpace } from './checkFreeSpace.mjs';
import { countCached } from './countCached.mjs';
import { dependencyHash } from './dependencyHash.mjs';
import { installNeeded } from './installNeeded.mjs';
import { InstallStamp } from './InstallStamp.mjs';
import { lockedPackages } from './lockedPackages.mjs';
import { runYarnInstall } from './runYarnInstall.mjs';
import { waitForOtherInstall } from './waitForOtherInstall.mjs';
import { yarnCacheFolder } from './yarnCacheFolder.mjs';

/** Measured with Backstage 1.55, with a little room. */
const GIGABYTES = { modules: 2, cache: 1.3, tools: 0.3 };

/**
 * Makes the tool chain and node_modules, as far as they are missing.
 *
 * @param {import('../createContext.mjs').Context} context
 * @returns {Promise<import('../toolchain/ensureToolchain.mjs').Toolchain>}
 */
export async function ensureInstalled(context) {
  const { root, progress } = context;
  await waitForOtherInstall(context);
  const hash = dependencyHash(root);
  const need = installNeeded(root, hash);
  if (need === 'nothing') {
    const stamp = new InstallStamp(root);
    if (stamp.hash !== hash || stamp.running) {
      // Yarn was run by hand; from now on the hash tells, not file times.
      stamp.markFinished(hash);
    }
    return ensureToolchain(context, { needsYarn: false });
  }
  await checkFreeSpace(spaceNeeds(root));
  const toolchain = await ensureToolchain(context, { needsYarn: true });
  const repair = need === 'repair';
  await progress.step(
    repair ? 'Repairing a half-finished installation' : 'Installing packages',
    update => runYarnInstall(context, { toolchain, hash, repair, update }),
    'Installed the packages',
  );
  return toolchain;
}

/** @param {string} root */
function spaceNeeds(root) {
  const wanted = lockedPackages(root);
  const cache = yarnCacheFolder();
  const missing = 1 - countCached(cache, wanted) / Math.max(1, wanted.size);
  const needs = [{ folder: cache, gigabytes: missing * GIGABYTES.cache }];
  if (!existsSync(resolve(root, 'node_modules/@backstage'))) {
    needs.push({ folder: root, gigabytes: GIGABYTES.modules });
  }
  if (!existsSync(toolFolder(root))) {
    needs.push({ folder: root, gigabytes: GIGABYTES.tools });
  }
  return needs;
}
