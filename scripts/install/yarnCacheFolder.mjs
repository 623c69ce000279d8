import { homedir } from 'node:os';
import { resolve } from 'node:path';

/**
 * Where Yarn keeps what it has downloaded, unless a configuration file says
 * otherwise. Good enough to show progress and to guess the space needed.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string}
 */
export function yarnCacheFolder(env = process.env) {
  if (env.YARN_CACHE_FOLDER) {
    return env.YARN_CACHE_FOLDER;
  }
  const data =
    process.platform === 'win32' && env.LOCALAPPDATA
      ? resolve(env.LOCALAPPDATA, 'Yarn/Berry')
      : resolve(homedir(), '.yarn/berry');
  return resolve(env.YARN_GLOBAL_FOLDER ?? data, 'cache');
}
