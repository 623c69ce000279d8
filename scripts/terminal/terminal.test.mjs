import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { createProject } from '../fixtures/createProject.mjs';
import { createSilentContext } from '../fixtures/createSilentContext.mjs';
import { describeFailure } from './describeFailure.mjs';
import { explainOutput } from './explainOutput.mjs';
import { Failure } from './Failure.mjs';
import { formatDuration } from './formatDuration.mjs';
import { LogFile } from './LogFile.mjs';
import { pickErrorLines } from './pickErrorLines.mjs';

test('explains what the tools below say', () => {
  const said = {
    'npm error code ENOTFOUND': /registry cannot be reached/,
    'YN0001: │ RequestError: connect ECONNREFUSED 127.0.0.1:9':
      /registry cannot be reached/,
    "ENOSPC: no space left on device, write 'x'": /disk is full/,
    'npm error code ETARGET': /does not have a package/,
    'npm error code E401': /refused access/,
    'npm error code SELF_SIGNED_CERT_IN_CHAIN': /certificate/,
    'YN0028: │ The lockfile would have been modified': /does not fit/,
    'FATAL ERROR: Reached heap limit JavaScript heap out of memory': /memory/,
    "EACCES: permission denied, mkdir '/x'": /may not be written/,
    // The first cause counts, not what follows from it.
    'RequestError: ENOSPC': /disk is full/,
  };
  for (const [output, message] of Object.entries(said)) {
    const explained = explainOutput(output);
    assert.match(explained?.message ?? '', message, output);
    assert.ok(explained?.advice);
  }
  assert.equal(explainOutput('all is well'), undefined);
});

test('describes a failure: what, output, advice, log', () => {
  const failure = new Failure('It failed.', {
    output: ['Error: x'],
    advice: 'Do this.\nOr that.',
    logPath: 'data/portal.log',
  });
  assert.equal(
    describeFailure(failure),
    [
      '✖ It failed.',
      '',
      '    Error: x',
      '',
      '  Do this.',
      '  Or that.',
      '  The whole log: data/portal.log',
    ].join('\n'),
  );
  assert.match(describeFailure(new Error('ENOSPC')), /^✖ The disk is full/);
  assert.match(describeFailure(new Error('odd')), /unexpected happened: Error/);
});

test('picks the lines that say why', () => {
  assert.deepEqual(
    pickErrorLines([
      '2026-11-20T16:40:52Z catalog info Performing migration',
      'Starting backend',
      'Error: no such table',
      '    at start (file.ts:1:1)',
      '',
    ]),
    ['Error: no such table', '    at start (file.ts:1:1)'],
  );
  assert.deepEqual(
    pickErrorLines(['catalog error It broke type="x" stack="Error\\n at y"']),
    ['catalog error It broke'],
  );
  assert.deepEqual(pickErrorLines(['one', 'two']), ['one', 'two']);
  const many = Array.from({ length: 99 }, (_, line) => `Error ${line}`);
  assert.deepEqual(pickErrorLines(many).slice(0, 1), ['Error 39']);
  assert.equal(pickErrorLines(many).length, 25);
});

test('keeps the output of programs in whole lines', async t => {
  const root = createProject(t, { 'data/portal.log': 'of the last start' });
  const path = resolve(root, 'data/portal.log');
  const echoed = [];
  const log = new LogFile(path, { echo: line => echoed.push(line) });
  assert.deepEqual(log.write('back end', 'one\nt'), ['one']);
  assert.deepEqual(log.write('front end', 'x\r\n'), ['x']);
  assert.deepEqual(log.write('back end', '\x1b[31mwo\x1b[0m\nrest'), ['two']);
  assert.deepEqual(log.lines('back end'), ['one', 'two', 'rest']);
  assert.deepEqual(echoed, [
    '[back end] one',
    '[front end] x',
    '[back end] two',
  ]);
  const previous = resolve(root, 'data/portal.previous.log');
  assert.equal(readFileSync(previous, 'utf8'), 'of the last start');
  while (!existsSync(path) || readFileSync(path, 'utf8').length < 30) {
    await sleep(10);
  }
  assert.match(readFileSync(path, 'utf8'), /\[back end\] two\n/);
});

test('shows steps as plain lines without a terminal', async t => {
  const context = createSilentContext(t, createProject(t, {}));
  const { progress } = context;
  const result = await progress.step(
    'Making it',
    async () => 7,
    n => `Made ${n}`,
  );
  assert.equal(result, 7);
  await assert.rejects(
    progress.step('Breaking it', () => Promise.reject(new Error('x'))),
  );
  assert.equal(
    context.output(),
    '… Making it\n✔ Made 7 (0 s)\n… Breaking it\n✖ Breaking it (0 s)\n',
  );
});

test('formats durations', () => {
  assert.equal(formatDuration(38_400), '38 s');
  assert.equal(formatDuration(125_000), '2 min 5 s');
});
