import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freePort } from '../fixtures/freePort.mjs';
import { listen } from '../fixtures/listen.mjs';
import { answers } from './answers.mjs';
import { checkPorts } from './checkPorts.mjs';
import { findPortOwner } from './findPortOwner.mjs';
import { isPortTaken } from './isPortTaken.mjs';

const endpoint = port => ({ baseUrl: '', host: '', port, https: false });

test('sees a taken port on any address', async t => {
  assert.equal(
    await isPortTaken(await listen(t, undefined, '127.0.0.1')),
    true,
  );
  assert.equal(await isPortTaken(await listen(t, undefined, '0.0.0.0')), true);
  assert.equal(await isPortTaken(await freePort()), false);
});

test('finds out who listens', async t => {
  const owner = findPortOwner(await listen(t));
  if (process.platform === 'linux') {
    assert.deepEqual(owner, {
      pid: process.pid,
      name: 'node',
      folder: process.cwd(),
    });
  }
  assert.equal(findPortOwner(1), undefined);
});

test('names the taken port, its owner and the flag', async t => {
  const port = await listen(t);
  const taken = { app: endpoint(0), backend: endpoint(port) };
  await assert.rejects(checkPorts('/somewhere/else', taken), error => {
    assert.match(error.message, new RegExp(`Port ${port} is taken by`));
    assert.match(error.advice, /npm start -- --backend-port \d+/);
    return true;
  });
  if (process.platform === 'linux') {
    await assert.rejects(
      checkPorts(process.cwd(), taken),
      /this portal seems to run already/,
    );
  }
  await assert.rejects(
    checkPorts('/', { app: endpoint(3000), backend: endpoint(3000) }),
    /both have port 3000/,
  );
});

test('asks a server whether it is ready', async t => {
  let status = 503;
  const port = await listen(t, (request, response) => {
    response.statusCode = request.url === '/ready' ? status : 404;
    response.end();
  });
  assert.equal(await answers(endpoint(port), '/ready'), false);
  status = 200;
  assert.equal(await answers(endpoint(port), '/ready'), true);
  assert.equal(await answers(endpoint(port), '/'), false);
  assert.equal(await answers(endpoint(1), '/'), false);
});
