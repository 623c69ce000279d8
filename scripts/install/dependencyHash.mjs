import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { workspaceManifests } from './workspaceManifests.mjs';

/** What of a package.json decides about node_modules. */
const INSTALL_FIELDS = [
  'name',
  'version',
  'bin',
  'dependencies',
  'dependenciesMeta',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
  'peerDependenciesMeta',
  'resolutions',
  'workspaces',
];

/**
 * A hash of everything that node_modules is made from. A new script in a
 * package.json does not change it.
 *
 * @param {string} root
 * @param {string} [platform] - the packages differ by platform
 * @returns {string}
 */
export function dependencyHash(
  root,
  platform = `${process.platform}-${process.arch}`,
) {
  const hash = createHash('sha256').update(platform);
  for (const path of workspaceManifests(root)) {
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    const fields = INSTALL_FIELDS.map(name => manifest[name] ?? null);
    // Paths relative and with slashes: a moved folder stays installed.
    hash.update(`\0${relative(root, path).replace(/\\/g, '/')}\0`);
    hash.update(JSON.stringify(fields));
  }
  for (const path of installFiles(root)) {
    hash.update(`\0${relative(root, path).replace(/\\/g, '/')}\0`);
    // Git may check files out with other line ends.
    hash.update(readFileSync(path, 'utf8').replace(/\r\n/g, '\n'));
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @returns {string[]}
 */
function installFiles(root) {
  const patches = resolve(root, '.yarn/patches');
  return [
    resolve(root, 'yarn.lock'),
    resolve(root, '.yarnrc.yml'),
    ...(existsSync(patches)
      ? readdirSync(patches)
          .sort()
          .map(name => resolve(patches, name))
      : []),
  ].filter(path => existsSync(path));
}
