import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createProject } from '../fixtures/createProject.mjs';
import { createSilentContext } from '../fixtures/createSilentContext.mjs';
import { isAlive } from './isAlive.mjs';
import { runCommand } from './runCommand.mjs';

function run(t, code, onLine) {
  const root = createProject(t, {});
  const context = createSilentContext(t, root);
  let pid;
  const result = runCommand({
    ...context,
    source: 'node',
    command: process.execPath,
    args: ['-e', code],
    cwd: root,
    env: process.env,
    onLine,
    onSpawn: started => {
      pid = started;
    },
  });
  return { ...context, result, pid: () => pid };
}

test('runs a program and logs what it prints', async t => {
  const lines = [];
  const { result } = run(
    t,
    'console.log("out"); console.error("err"); process.exitCode = 3',
    line => lines.push(line),
  );
  const { code, lines: logged } = await result;
  assert.equal(code, 3);
  assert.deepEqual([...lines].sort(), ['err', 'out']);
  assert.deepEqual([...logged].sort(), ['err', 'out']);
});

test('rejects when there is no such program', async t => {
  const context = createSilentContext(t, createProject(t, {}));
  await assert.rejects(
    runCommand({
      ...context,
      source: 'x',
      command: 'no-such-program-here',
      args: [],
      cwd: context.root,
      env: process.env,
    }),
    /ENOENT/,
  );
});

test('leaves its preload out of what programs see', async t => {
  const { result } = run(
    t,
    'console.log(process.env.NODE_OPTIONS ?? "none", process.env.WAYMARK_PRELOAD ?? "none")',
  );
  assert.deepEqual((await result).lines, ['none none']);
});

test('ends even a program that does not want to', async t => {
  let ready;
  const isReady = new Promise(resolve => {
    ready = resolve;
  });
  const { result, children, pid } = run(
    t,
    'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000); console.log("ready")',
    ready,
  );
  await isReady;
  await children.stopAll(300);
  assert.equal((await result).signal, 'SIGKILL');
  assert.equal(isAlive(pid()), false);
});
