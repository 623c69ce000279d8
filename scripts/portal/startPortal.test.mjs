import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { createProject } from '../fixtures/createProject.mjs';
import { createSilentContext } from '../fixtures/createSilentContext.mjs';
import { freePort } from '../fixtures/freePort.mjs';
import { findPortOwner } from './findPortOwner.mjs';
import { isPortTaken } from './isPortTaken.mjs';
import { startPortal } from './startPortal.mjs';
import { watchPortal } from './watchPortal.mjs';

const CLI = readFileSync(
  new URL('../fixtures/fakeBackstageCli.cjs', import.meta.url),
  'utf8',
);

async function start(t, fake) {
  const root = createProject(t, {
    'node_modules/@backstage/cli/bin/backstage-cli': CLI,
  });
  const context = createSilentContext(t, root);
  const [app, backend] = [await freePort(), await freePort()];
  const endpoint = port => ({
    baseUrl: `http://localhost:${port}`,
    host: '',
    port,
    https: false,
  });
  const started = startPortal(context, {
    node: process.execPath,
    env: {
      ...process.env,
      FAKE: fake,
      FAKE_APP_PORT: String(app),
      FAKE_BACKEND_PORT: String(backend),
    },
    configArgs: [],
    endpoints: { app: endpoint(app), backend: endpoint(backend) },
  });
  return { context, started, app, backend };
}

test('starts both, and leaves nothing behind when stopped', async t => {
  const { context, started, app, backend } = await start(t);
  const parts = await started;
  assert.deepEqual(
    parts.map(part => part.ready),
    [true, true],
  );
  await context.children.stopAll();
  assert.equal(await isPortTaken(app), false);
  assert.equal(await isPortTaken(backend), false);
});

test('says why a part does not start', async t => {
  const reasons = {
    'back end stops': /back end stopped\./,
    'front end stops': /front end stopped with exit code 3\./,
    'front end does not compile': /front end does not compile\./,
  };
  for (const [fake, message] of Object.entries(reasons)) {
    const { started } = await start(t, fake);
    await assert.rejects(started, error => {
      assert.match(error.message, message);
      assert.match(
        error.output.join('\n'),
        /Plugin 'catalog' startup failed|Invalid app\.baseUrl|Module not found/,
      );
      assert.match(error.logPath, /test\.log$/);
      return true;
    });
  }
});

test(
  'notices that a back end which was ready has ended',
  { skip: process.platform !== 'linux' && 'needs /proc' },
  async t => {
    const { context, started, backend } = await start(t);
    const parts = await started;
    process.kill(findPortOwner(backend)?.pid ?? 0, 'SIGKILL');
    await assert.rejects(watchPortal(context, parts), /back end stopped/);
  },
);

test(
  'the back end ends with its parents, even if those are killed',
  { skip: process.platform === 'win32' && 'has no parents to follow' },
  async t => {
    const { context, started, backend } = await start(t);
    await started;
    const cli = [...context.children.running].map(child => child.pid);
    cli.forEach(pid => process.kill(pid ?? 0, 'SIGKILL'));
    const giveUpAt = Date.now() + 5000;
    while ((await isPortTaken(backend)) && Date.now() < giveUpAt) {
      await sleep(100);
    }
    assert.equal(await isPortTaken(backend), false);
  },
);
