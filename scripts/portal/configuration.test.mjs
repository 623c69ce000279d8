import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { createProject } from '../fixtures/createProject.mjs';
import { configFiles } from './configFiles.mjs';
import { parseStartArguments } from './parseStartArguments.mjs';
import { portOverrides } from './portOverrides.mjs';
import { resolveEndpoints } from './resolveEndpoints.mjs';

test('reads the flags', () => {
  assert.deepEqual(parseStartArguments([]), {
    config: [],
    port: undefined,
    backendPort: undefined,
    verbose: false,
    help: false,
  });
  assert.deepEqual(
    parseStartArguments([
      ...['--config', 'a.yaml', '--config=b.yaml', '--verbose', '-h'],
      ...['--port', '3100', '--backend-port', '7107'],
    ]),
    {
      config: ['a.yaml', 'b.yaml'],
      port: 3100,
      backendPort: 7107,
      verbose: true,
      help: true,
    },
  );
});

test('answers wrong flags with the usage', () => {
  const wrong = {
    '--prot 3100': /Unknown option '--prot'/,
    'my.yaml': /Unexpected argument 'my.yaml'/,
    '--port': /'--port <value>' argument missing/,
    '--port 70000': /--port 70000: a port is a number up to 65535/,
    '--backend-port x': /--backend-port x: a port is a number/,
  };
  for (const [args, message] of Object.entries(wrong)) {
    assert.throws(
      () => parseStartArguments(args.split(' ')),
      error => {
        assert.match(error.message, message);
        assert.match(error.advice, /--config <file>/);
        return true;
      },
    );
  }
});

test('layers the named files over those that Backstage reads', t => {
  const root = createProject(t, {
    'app-config.yaml': '',
    'app-config.local.yaml': '',
    'folder/my.yaml': '',
    'other.yaml': '',
  });
  const files = given =>
    configFiles({ root, cwd: resolve(root, 'folder'), given });
  assert.deepEqual(
    files([]),
    ['app-config.yaml', 'app-config.local.yaml'].map(name =>
      resolve(root, name),
    ),
  );
  assert.deepEqual(
    files(['my.yaml', '../other.yaml']),
    [
      'app-config.yaml',
      'app-config.local.yaml',
      'folder/my.yaml',
      'other.yaml',
    ].map(name => resolve(root, name)),
  );
});

test('names a configuration file that is missing', t => {
  const root = createProject(t, { 'app-config.yaml': '' });
  assert.throws(
    () => configFiles({ root, cwd: root, given: ['my.yaml'] }),
    error => {
      assert.match(error.message, /no configuration file my\.yaml/);
      assert.ok(error.advice.includes(resolve(root, 'my.yaml')));
      return true;
    },
  );
});

test('finds the addresses as Backstage does', () => {
  assert.deepEqual(resolveEndpoints({ app: {}, backend: {} }), {
    app: {
      baseUrl: 'http://localhost:3000',
      host: 'localhost',
      port: 3000,
      https: false,
    },
    backend: {
      baseUrl: 'http://localhost:7007',
      host: '',
      port: 7007,
      https: false,
    },
  });
  const { app, backend } = resolveEndpoints({
    app: {
      baseUrl: 'https://portal.example/sub/',
      listen: { host: '0.0.0.0', port: 3001 },
    },
    backend: { listen: '127.0.0.1:7008', https: true },
  });
  assert.equal(app.baseUrl, 'https://portal.example/sub');
  assert.deepEqual([app.host, app.port, app.https], ['0.0.0.0', 3001, true]);
  assert.deepEqual(
    [backend.host, backend.port, backend.https],
    ['127.0.0.1', 7008, true],
  );
  const listen = value =>
    resolveEndpoints({ app: {}, backend: { listen: value } }).backend.port;
  assert.equal(listen(':7009'), 7009);
  assert.equal(listen({ port: '7010' }), 7010);
  assert.throws(
    () => resolveEndpoints({ app: { baseUrl: 'portal' }, backend: {} }),
    /app\.baseUrl in the configuration is no address: portal/,
  );
});

test('moves the portal to other ports and nothing else', () => {
  const endpoints = resolveEndpoints({
    app: { baseUrl: 'http://portal.test:3000/sub' },
    backend: {},
  });
  assert.deepEqual(portOverrides(endpoints, {}), {});
  assert.deepEqual(
    portOverrides(endpoints, { port: 3100, backendPort: 7107 }),
    {
      APP_CONFIG_app_baseUrl: '"http://portal.test:3100/sub"',
      APP_CONFIG_app_listen_port: '3100',
      APP_CONFIG_backend_cors_origin: '"http://portal.test:3100"',
      APP_CONFIG_backend_baseUrl: '"http://localhost:7107"',
      APP_CONFIG_backend_listen_port: '7107',
    },
  );
});
