import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, resolve } from 'node:path';
import { createContext } from '../createContext.mjs';
import { ensureInstalled } from '../install/ensureInstalled.mjs';
import { projectRoot } from '../projectRoot.mjs';
import { ensureToolchain } from './ensureToolchain.mjs';
import { toolFolder } from './toolFolder.mjs';
import { withPath } from './withPath.mjs';

/**
 * `node scripts/withToolchain.mjs <program> [arguments]`: runs a program of
 * node_modules, or any other, on the Node of the project.
 *
 * @param {string[]} command
 * @returns {Promise<number>} its exit code
 */
export async function runWithToolchain([program, ...args]) {
  if (!program) {
    console.error(
      'Usage: node scripts/withToolchain.mjs <program> [arguments]',
    );
    return 2;
  }
  const context = createContext({ root: projectRoot, logName: 'install.log' });
  await ensureInstalled(context);
  const { node, env } = await ensureToolchain(context, { needsYarn: true });
  const child = spawn(program, args, {
    cwd: projectRoot,
    stdio: 'inherit',
    env: withPath(env, [
      dirname(node),
      resolve(projectRoot, 'node_modules/.bin'),
      resolve(toolFolder(projectRoot), 'node_modules/.bin'),
    ]),
  });
  const [code] = await once(child, 'close');
  return code ?? 1;
}
