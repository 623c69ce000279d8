import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { countCached } from './countCached.mjs';
import { lockedPackages } from './lockedPackages.mjs';
import { yarnCacheFolder } from './yarnCacheFolder.mjs';

const COUNT_MS = 500;

/**
 * Follows an installation: Yarn's own lines name the phase, what appears on
 * the disk is counted.
 *
 * @param {string} root
 * @param {(detail: string) => void} update
 * @returns {{ onLine: (line: string) => void, stop: () => void }}
 */
export function showInstallProgress(root, update) {
  const wanted = lockedPackages(root);
  const cache = yarnCacheFolder();
  let phase = 'resolving';
  const describe = () => {
    if (phase === 'fetching') {
      return `${countCached(cache, wanted)} of ${wanted.size} packages fetched`;
    }
    if (phase === 'linking') {
      return `linking, ${countLinked(root)} packages in place`;
    }
    return phase;
  };
  const timer = setInterval(() => update(describe()), COUNT_MS);
  timer.unref();
  return {
    onLine: line => {
      phase = phaseOf(line) ?? phase;
    },
    stop: () => clearInterval(timer),
  };
}

/**
 * The phase that one of Yarn's lines begins.
 *
 * @param {string} line
 * @returns {string | undefined}
 */
export function phaseOf(line) {
  if (line.includes('Fetch step')) {
    return 'fetching';
  }
  if (line.includes('Link step')) {
    return 'linking';
  }
  const built =
    /YN0007: .*?((?:@[^/@\s]+\/)?[^/@\s]+)@npm:.* must be built/.exec(line);
  return built ? `building ${built[1]}` : undefined;
}

/** @param {string} root */
function countLinked(root) {
  const folder = resolve(root, 'node_modules');
  try {
    return readdirSync(folder)
      .flatMap(name =>
        name.startsWith('@') ? readdirSync(resolve(folder, name)) : [name],
      )
      .filter(name => !name.startsWith('.')).length;
  } catch {
    // Yarn may remove a folder while we look.
    return 0;
  }
}
