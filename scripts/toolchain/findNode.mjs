import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { SUPPORTED_NODE_MAJORS } from './pins.mjs';
import { readFinishedTools, toolFolder } from './toolFolder.mjs';

/**
 * A Node that the portal runs on.
 *
 * @typedef {object} Node
 * @property {string} path
 * @property {string} version
 */

/**
 * The Node that runs us, if the portal runs on it too.
 *
 * @param {{ version: string, execPath: string }} [running]
 * @returns {Node | undefined}
 */
export function findRunningNode(running = process) {
  const version = running.version.replace(/^v/, '');
  const major = Number(version.split('.')[0]);
  return SUPPORTED_NODE_MAJORS.includes(major)
    ? { path: running.execPath, version }
    : undefined;
}

/**
 * The Node in the tool folder, if its pinned version was installed
 * completely.
 *
 * @param {string} root
 * @param {string} packageName
 * @param {string} pinnedVersion
 * @returns {Node | undefined}
 */
export function findFetchedNode(root, packageName, pinnedVersion) {
  if (readFinishedTools(root)[packageName] !== pinnedVersion) {
    return undefined;
  }
  const folder = resolve(toolFolder(root), 'node_modules', packageName);
  const binary = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  const path = resolve(folder, binary);
  if (!existsSync(path)) {
    return undefined;
  }
  const { version } = JSON.parse(
    readFileSync(resolve(folder, 'package.json'), 'utf8'),
  );
  return { path, version };
}
