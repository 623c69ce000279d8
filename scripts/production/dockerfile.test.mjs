import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { projectRoot } from '../projectRoot.mjs';
import { YARN_VERSION } from '../toolchain/pins.mjs';
import { readDockerfile } from './deployment/readDockerfile.mjs';

const { args, stages } = readDockerfile();
const image = stages.at(-1);
const valuesOf = (stage, name) =>
  stage.instructions
    .filter(instruction => instruction.name === name)
    .map(({ value }) => value);

test('the image is made in stages, from exact versions', () => {
  assert.ok(stages.length > 1);
  const names = stages.map(({ name }) => name);
  for (const stage of stages) {
    const from = stage.image.replace(/\$\{(\w+)\}/, (_, name) => args[name]);
    const isStage = names.indexOf(from) >= 0;
    assert.ok(
      isStage || /^[\w./-]+:\d+\.\d+\.\d+[\w.-]*(@sha256:\w{64})?$/.test(from),
      `${stage.name} is made from ${from}`,
    );
  }
});

test('the image has Node 24 and the Yarn of package.json', () => {
  assert.match(args.NODE_IMAGE, /^node:24\.\d+\.\d+-\w+-slim/);
  const { packageManager } = JSON.parse(
    readFileSync(resolve(projectRoot, 'package.json'), 'utf8'),
  );
  assert.equal(packageManager, `yarn@${YARN_VERSION}`);
  const installed = stages.flatMap(stage => valuesOf(stage, 'RUN')).join('\n');
  assert.ok(installed.includes(`@yarnpkg/cli-dist@${YARN_VERSION}`));
});

test('every file that is copied is there', () => {
  const known = new Set();
  for (const stage of stages) {
    for (const value of valuesOf(stage, 'COPY')) {
      const words = value.split(/\s+/);
      const from = words.find(word => word.startsWith('--from='))?.slice(7);
      const sources = words.filter(word => !word.startsWith('--')).slice(0, -1);
      if (from) {
        assert.ok(known.has(from), `${from} is no earlier stage`);
      } else {
        for (const source of sources) {
          assert.ok(existsSync(resolve(projectRoot, source)), source);
        }
      }
    }
    known.add(stage.name);
  }
});

test('no secrets or local state get into the build', () => {
  const ignored = readFileSync(resolve(projectRoot, '.dockerignore'), 'utf8')
    .split('\n')
    .filter(line => line && !line.startsWith('#'));
  for (const pattern of [
    '**/node_modules',
    '.git',
    'data',
    '**/.env',
    '**/*.local.yaml',
  ]) {
    assert.ok(ignored.includes(pattern), pattern);
  }
});

test('the portal runs as a user that is not root', () => {
  const [user] = valuesOf(image, 'USER').slice(-1);
  assert.match(user, /^[1-9]\d*(:[1-9]\d*)?$/);
  const names = image.instructions.map(({ name }) => name);
  const afterUser = names.slice(names.lastIndexOf('USER'));
  assert.ok(!afterUser.includes('COPY') && !afterUser.includes('RUN'));
});

test('the image has no tools to install with', () => {
  assert.equal(image.image, '${NODE_IMAGE}');
  assert.doesNotMatch(valuesOf(image, 'RUN').join('\n'), /yarn|npm|curl/);
});

test('the image checks its health and gets signals', () => {
  const [health] = valuesOf(image, 'HEALTHCHECK');
  assert.match(health, /\/\.backstage\/health\/v1\/readiness/);
  const [, command] = /CMD (\[.*\])$/.exec(health);
  const [program, flag, script] = JSON.parse(command);
  assert.deepEqual([program, flag], ['node', '-e']);
  assert.doesNotThrow(() => new Function(script));

  // A shell form would put a shell in the way of SIGTERM.
  const entrypoint = JSON.parse(valuesOf(image, 'ENTRYPOINT')[0]);
  assert.deepEqual(entrypoint.slice(0, 4), [
    'tini',
    '--',
    'node',
    'packages/backend',
  ]);
});

test('the image says what it is, and where its ports are', () => {
  const labels = valuesOf(image, 'LABEL').join(' ');
  for (const label of ['title', 'licenses', 'version', 'revision']) {
    assert.ok(labels.includes(`org.opencontainers.image.${label}=`), label);
  }
  assert.deepEqual(valuesOf(image, 'EXPOSE'), ['7007 9464']);
  assert.match(valuesOf(image, 'ENV').join(' '), /NODE_ENV=production/);
});
