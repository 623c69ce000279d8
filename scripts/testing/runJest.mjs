import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { readJestCounts } from './readJestCounts.mjs';
import { runTestProcess } from './runTestProcess.mjs';

/** More workers need more memory than a laptop has to spare. */
const WORKERS = 2;

/**
 * @typedef {object} RunnerResult
 * @property {number} code - the exit code of the runner
 * @property {import('./testCounts.mjs').TestCounts} counts
 */

/**
 * Runs the tests of the workspaces.
 *
 * @param {import('../createContext.mjs').Context} context
 * @param {object} options
 * @param {string} options.node
 * @param {NodeJS.ProcessEnv} options.env
 * @param {string[]} options.args - more arguments for jest
 * @returns {Promise<RunnerResult>}
 */
export async function runJest(context, { node, env, args }) {
  const folder = mkdtempSync(resolve(tmpdir(), 'waymark-test-'));
  const report = resolve(folder, 'jest.json');
  const chosesWorkers = args.some(arg =>
    /^(-w|--maxWorkers|-i|--runInBand)\b/.test(arg),
  );
  try {
    const code = await runTestProcess(context, {
      node,
      env,
      args: [
        resolve(context.root, 'node_modules/@backstage/cli/bin/backstage-cli'),
        'repo',
        'test',
        '--watchAll=false',
        ...(chosesWorkers ? [] : [`--maxWorkers=${WORKERS}`]),
        '--json',
        `--outputFile=${report}`,
        ...args,
      ],
    });
    return { code, counts: readReport(report, code) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} path
 * @param {number} code
 */
function readReport(path, code) {
  try {
    return readJestCounts(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // No report: jest found nothing to do, or it broke down.
    return { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  }
}
