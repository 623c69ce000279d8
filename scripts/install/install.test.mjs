import assert from 'node:assert/strict';
import { rmSync, utimesSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { createProject, writeProjectFile } from '../fixtures/createProject.mjs';
import { createSilentContext } from '../fixtures/createSilentContext.mjs';
import { checkFreeSpace } from './checkFreeSpace.mjs';
import { countCached } from './countCached.mjs';
import { dependencyHash } from './dependencyHash.mjs';
import { installNeeded } from './installNeeded.mjs';
import { InstallStamp } from './InstallStamp.mjs';
import { lockedPackages } from './lockedPackages.mjs';
import { phaseOf } from './showInstallProgress.mjs';
import { waitForOtherInstall } from './waitForOtherInstall.mjs';
import { yarnEnvironment } from './yarnEnvironment.mjs';

const SOURCES = {
  'package.json': { name: 'root', workspaces: ['packages/*'] },
  'packages/app/package.json': { name: 'app', dependencies: { react: '18' } },
  'yarn.lock': 'lock\n',
  '.yarnrc.yml': 'nodeLinker: node-modules\n',
};
const INSTALLED = {
  ...SOURCES,
  'node_modules/@backstage/cli/package.json': {},
};
const NEVER_ALIVE = 2 ** 22 + 1;

test('the hash changes with what node_modules is made from', t => {
  const root = createProject(t, SOURCES);
  const before = dependencyHash(root);
  const changes = {
    'yarn.lock': 'another lock\n',
    '.yarnrc.yml': 'nodeLinker: pnp\n',
    '.yarn/patches/one.patch': 'patch',
    'packages/app/package.json': { name: 'app', dependencies: { react: '19' } },
    'packages/new/package.json': { name: 'new' },
  };
  for (const [name, content] of Object.entries(changes)) {
    const changed = createProject(t, { ...SOURCES, [name]: content });
    assert.notEqual(dependencyHash(changed), before, name);
  }
  assert.notEqual(dependencyHash(root, 'other-platform'), before);
});

test('the hash stays with everything else', t => {
  const before = dependencyHash(createProject(t, SOURCES));
  const elsewhere = createProject(t, {
    ...SOURCES,
    'package.json': { ...SOURCES['package.json'], scripts: { a: 'b' } },
    'yarn.lock': 'lock\r\n',
    'packages/notes.txt': 'no package',
  });
  assert.equal(dependencyHash(elsewhere), before);
});

test('installs what is new, and nothing twice', t => {
  const root = createProject(t, SOURCES);
  const hash = dependencyHash(root);
  assert.equal(installNeeded(root, hash), 'install');

  writeProjectFile(root, 'node_modules/@backstage/cli/package.json', {});
  new InstallStamp(root).markFinished(hash);
  assert.equal(installNeeded(root, hash), 'nothing');
  assert.equal(installNeeded(root, 'another hash'), 'install');

  rmSync(resolve(root, 'node_modules'), { recursive: true });
  assert.equal(installNeeded(root, hash), 'install');
});

test('repairs what was interrupted', t => {
  const root = createProject(t, INSTALLED);
  const stamp = new InstallStamp(root);
  stamp.markFinished('hash');
  stamp.markRunning([NEVER_ALIVE]);
  assert.equal(installNeeded(root, 'hash'), 'repair');

  writeProjectFile(root, '.yarn/waymark-installing.json', '{"proc');
  assert.equal(installNeeded(root, 'hash'), 'repair');

  stamp.markUntouched();
  assert.equal(installNeeded(root, 'hash'), 'nothing');

  const half = createProject(t, { ...SOURCES, 'node_modules/a/b.js': '' });
  assert.equal(installNeeded(half, 'hash'), 'repair');
});

test('trusts a finished `yarn install` of the user', t => {
  const root = createProject(t, {
    ...INSTALLED,
    'node_modules/.yarn-state.yml': '',
    '.yarn/install-state.gz': '',
  });
  const touch = (name, seconds) =>
    utimesSync(resolve(root, name), seconds, seconds);
  for (const name of Object.keys(SOURCES)) {
    touch(name, 1000);
  }
  touch('node_modules/.yarn-state.yml', 2000);
  touch('.yarn/install-state.gz', 2001);
  assert.equal(installNeeded(root, 'hash'), 'nothing');

  touch('.yarn/install-state.gz', 1999);
  assert.equal(installNeeded(root, 'hash'), 'install', 'killed while building');

  touch('.yarn/install-state.gz', 2001);
  touch('yarn.lock', 2002);
  assert.equal(installNeeded(root, 'hash'), 'install', 'the lock is newer');

  touch('yarn.lock', 1000);
  new InstallStamp(root).markRunning([NEVER_ALIVE]);
  assert.equal(installNeeded(root, 'hash'), 'repair', 'interrupted since');
  touch('.yarn/waymark-installing.json', 1500);
  assert.equal(installNeeded(root, 'hash'), 'nothing', 'repaired since');
});

test('waits for another installation, but not for a dead one', async t => {
  const root = createProject(t, SOURCES);
  const context = createSilentContext(t, root);
  const stamp = new InstallStamp(root);
  stamp.markRunning([NEVER_ALIVE]);
  await waitForOtherInstall(context);
  assert.equal(context.output(), '');

  stamp.markRunning([process.pid]);
  setTimeout(() => stamp.markFinished('hash'), 100);
  await waitForOtherInstall(context);
  assert.match(context.output(), /Another command has finished/);
});

test('counts what Yarn has in its cache', t => {
  const root = createProject(t, {
    'yarn.lock': [
      '__metadata:\n  version: 8',
      '"@a/b@npm:^1":\n  version: 1.0.0\n  resolution: "@a/b@npm:1.0.0"',
      '"c@npm:2":\n  version: 2.0.0\n  resolution: "c@npm:2.0.0-next.1"',
      '"d@npm:3":\n  resolution: "d@npm:3.0.0"\n  conditions: os=darwin',
      '"root@workspace:.":\n  resolution: "root@workspace:."',
    ].join('\n\n'),
    'cache/@a-b-npm-1.0.0-0123456789-10c0.zip': '',
    'cache/c-npm-1.0.0-0123456789-10c0.zip': '',
  });
  const wanted = lockedPackages(root);
  assert.deepEqual([...wanted], ['@a-b-npm-1.0.0', 'c-npm-2.0.0-next.1']);
  assert.equal(countCached(resolve(root, 'cache'), wanted), 1);
  assert.equal(countCached(resolve(root, 'missing'), wanted), 0);
});

test("reads the phase off Yarn's lines", () => {
  assert.equal(phaseOf('➤ YN0000: ┌ Fetch step'), 'fetching');
  assert.equal(phaseOf('➤ YN0000: ┌ Link step'), 'linking');
  assert.equal(
    phaseOf('➤ YN0007: │ @swc/core@npm:1.16.18 [6] must be built because it'),
    'building @swc/core',
  );
  assert.equal(phaseOf('➤ YN0000: └ Completed in 1s'), undefined);
});

test('tells Yarn what npm knows of the network', () => {
  const env = yarnEnvironment({
    npm_config_registry: 'http://mirror.example:4873/',
    HTTPS_PROXY: 'http://proxy.example',
    YARN_HTTP_PROXY: 'http://mine.example',
    http_proxy: 'http://other.example',
  });
  assert.equal(env.YARN_NPM_REGISTRY_SERVER, 'http://mirror.example:4873');
  assert.equal(env.YARN_UNSAFE_HTTP_WHITELIST, 'mirror.example');
  assert.equal(env.YARN_HTTPS_PROXY, 'http://proxy.example');
  assert.equal(env.YARN_HTTP_PROXY, 'http://mine.example');
  assert.equal('YARN_NPM_REGISTRY_SERVER' in yarnEnvironment({}), false);
});

test('says before an installation that the disk is too full', async t => {
  const root = createProject(t, {});
  const folder = resolve(root, 'not/there/yet');
  await checkFreeSpace([{ folder, gigabytes: 0 }]);
  await assert.rejects(
    checkFreeSpace([
      { folder, gigabytes: 1e9 },
      { folder: root, gigabytes: 1e9 },
    ]),
    /GB left; the packages need about 2000000000\.0 GB/,
  );
});
