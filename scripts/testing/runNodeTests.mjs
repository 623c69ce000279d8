import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findTestFiles } from './findTestFiles.mjs';
import { runTestProcess } from './runTestProcess.mjs';
import { NO_TESTS } from './testCounts.mjs';

const REPORTER = resolve(
  dirname(fileURLToPath(import.meta.url)),
  'countReporter.mjs',
);

/**
 * Runs the tests of these scripts with node's own test runner.
 *
 * @param {import('../createContext.mjs').Context} context
 * @param {object} options
 * @param {string} options.node
 * @param {NodeJS.ProcessEnv} options.env
 * @param {string[]} options.patterns - parts of paths that choose test files
 * @param {string} [options.namePattern]
 * @param {'inherit' | 'ignore'} [options.output]
 * @returns {Promise<import('./runJest.mjs').RunnerResult>}
 */
export async function runNodeTests(context, options) {
  const { node, env, patterns, namePattern, output } = options;
  const files = findTestFiles(context.root, patterns);
  if (files.length === 0) {
    return { code: 0, counts: NO_TESTS };
  }
  const folder = mkdtempSync(resolve(tmpdir(), 'waymark-test-'));
  const report = resolve(folder, 'counts.json');
  try {
    const code = await runTestProcess(context, {
      node,
      env,
      output,
      args: [
        '--test',
        '--test-reporter=spec',
        '--test-reporter-destination=stdout',
        `--test-reporter=${pathToFileURL(REPORTER)}`,
        `--test-reporter-destination=${report}`,
        ...(namePattern ? [`--test-name-pattern=${namePattern}`] : []),
        ...files,
      ],
    });
    return { code, counts: JSON.parse(readFileSync(report, 'utf8')) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
