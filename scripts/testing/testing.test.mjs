import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { createProject } from '../fixtures/createProject.mjs';
import { createSilentContext } from '../fixtures/createSilentContext.mjs';
import { findTestFiles } from './findTestFiles.mjs';
import { parseTestArguments } from './parseTestArguments.mjs';
import { readJestCounts } from './readJestCounts.mjs';
import { runNodeTests } from './runNodeTests.mjs';
import { describeCounts, exitCodeOf, sumCounts } from './testCounts.mjs';

const PASSED = { passed: 2, failed: 0, skipped: 0 };
const MIXED = { passed: 1, failed: 1, skipped: 3 };

test('sums up in one line', () => {
  assert.equal(describeCounts(PASSED), '2 passed, 0 failed');
  assert.equal(
    describeCounts(sumCounts([PASSED, MIXED])),
    '3 passed, 1 failed, 3 skipped',
  );
});

test('fails when a test failed, a runner failed or nothing ran', () => {
  assert.equal(exitCodeOf(PASSED, [0, 0]), 0);
  assert.equal(exitCodeOf(MIXED, [0, 0]), 1);
  assert.equal(exitCodeOf(PASSED, [0, 1]), 1);
  assert.equal(exitCodeOf(sumCounts([]), [0]), 1);
});

test('counts a jest file that could not be loaded as failed', () => {
  assert.deepEqual(
    readJestCounts({
      numPassedTests: 5,
      numFailedTests: 1,
      numRuntimeErrorTestSuites: 2,
      numPendingTests: 1,
      numTodoTests: 1,
    }),
    { passed: 5, failed: 3, skipped: 2 },
  );
});

test('tells paths and names from other arguments of jest', () => {
  const { jest, patterns, namePattern } = parseTestArguments([
    ...['--coverage', 'plugins/a', '--maxWorkers', '1', '-t', 'a name', 'b'],
  ]);
  assert.equal(jest.length, 7);
  assert.deepEqual(patterns, ['plugins/a', 'b']);
  assert.equal(namePattern, 'a name');
  assert.equal(
    parseTestArguments(['--testNamePattern=a=b']).namePattern,
    'a=b',
  );
});

test("runs and counts the tests of node's runner", async t => {
  const root = createProject(t, {
    'scripts/good.test.mjs': `
      import { describe, test } from 'node:test';
      describe('a suite is no test', () => {
        test('passes', () => {});
        test('is skipped', { skip: true }, () => {});
      });`,
    'scripts/deep/bad.test.mjs': `
      import { test } from 'node:test';
      test('fails', () => { throw new Error('x'); });`,
    'scripts/broken.test.mjs': `import './missing.mjs';`,
    'scripts/other.mjs': '',
  });
  assert.equal(findTestFiles(root, []).length, 3);
  assert.deepEqual(findTestFiles(root, ['deep']), [
    resolve(root, 'scripts/deep/bad.test.mjs'),
  ]);
  const env = { ...process.env };
  // Else the inner runner would report to the outer one.
  delete env.NODE_TEST_CONTEXT;
  const run = patterns =>
    runNodeTests(createSilentContext(t, root), {
      node: process.execPath,
      env,
      patterns,
      output: 'ignore',
    });
  assert.deepEqual(await run(['none']), {
    code: 0,
    counts: { passed: 0, failed: 0, skipped: 0 },
  });
  assert.deepEqual(await run([]), {
    code: 1,
    counts: { passed: 1, failed: 2, skipped: 1 },
  });
});
