import { createContext } from '../createContext.mjs';
import { ensureInstalled } from '../install/ensureInstalled.mjs';
import { projectRoot } from '../projectRoot.mjs';
import { INTERRUPTED, runScript } from '../runScript.mjs';
import { findDatabases } from './findDatabases.mjs';
import { parseTestArguments } from './parseTestArguments.mjs';
import { runJest } from './runJest.mjs';
import { runNodeTests } from './runNodeTests.mjs';
import { describeCounts, exitCodeOf, sumCounts } from './testCounts.mjs';

/**
 * `npm test`
 *
 * @param {string[]} args - handed on to jest
 */
export async function runTests(args) {
  const context = createContext({ root: projectRoot, logName: 'test.log' });
  await runScript(context, {
    work: () => runAll(context, args),
    interruptCode: () => INTERRUPTED,
  });
}

/**
 * @param {import('../createContext.mjs').Context} context
 * @param {string[]} args
 * @returns {Promise<number>}
 */
async function runAll(context, args) {
  const { progress } = context;
  const toolchain = await ensureInstalled(context);
  const databases = await findDatabases(toolchain);
  const { node } = toolchain;
  // Without CI, jest would watch files and wait.
  const env = { ...databases.env, CI: 'true' };
  const { patterns, namePattern } = parseTestArguments(args);
  progress.print(databases.summary);

  progress.print('\nTests of the scripts');
  const own = await runNodeTests(context, { node, env, patterns, namePattern });
  progress.print('\nTests of the packages and plugins');
  const workspaces = await runJest(context, { node, env, args });

  const counts = sumCounts([own.counts, workspaces.counts]);
  const codes = [own.code, workspaces.code];
  if (counts.failed === 0 && codes.some(code => code !== 0)) {
    progress.print('No test failed, but a test runner did: see above.');
  }
  if (counts.passed + counts.failed === 0) {
    progress.print('No test ran.');
  }
  progress.print(`\n${describeCounts(counts)}`);
  return exitCodeOf(counts, codes);
}
