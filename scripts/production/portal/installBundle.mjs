import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { projectRoot } from '../../projectRoot.mjs';
import { findYarn } from '../../toolchain/findYarn.mjs';

const ARCHIVES = resolve(projectRoot, 'packages/backend/dist');
const FOR_YARN = ['package.json', 'yarn.lock', '.yarnrc.yml', 'backstage.json'];
const CONFIGURATION = ['app-config.yaml', 'app-config.production.yaml'];

/**
 * Makes the folder that the Dockerfile makes.
 *
 * @param {string} folder - an empty one
 */
export async function installBundle(folder) {
  if (!existsSync(resolve(ARCHIVES, 'bundle.tar.gz'))) {
    throw new Error('There is no bundle: run `yarn build` first.');
  }
  const yarn = findYarn({ root: projectRoot, env: process.env });
  if (!yarn) {
    throw new Error('There is no Yarn 4 on PATH to install the bundle with.');
  }
  const run = (command, args) =>
    execFileSync(command, args, { cwd: folder, stdio: 'pipe' });

  for (const file of [...FOR_YARN, ...CONFIGURATION]) {
    copyFileSync(resolve(projectRoot, file), resolve(folder, file));
  }
  run('tar', ['xzf', resolve(ARCHIVES, 'skeleton.tar.gz')]);
  run(yarn, ['workspaces', 'focus', '--all', '--production']);
  run('tar', ['xzf', resolve(ARCHIVES, 'bundle.tar.gz')]);
}
