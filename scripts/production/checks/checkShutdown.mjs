import assert from 'node:assert/strict';
import { eventually } from '../portal/eventually.mjs';
import { SlowRequest } from '../portal/SlowRequest.mjs';
import { findComponent } from './checkApi.mjs';

const READINESS = '/.backstage/health/v1/readiness';

/**
 * Stops and starts the replicas the way a rolling update does.
 *
 * @param {import('./Checks.mjs').Checks} checks
 * @param {import('../portal/Replica.mjs').Replica} first
 * @param {import('../portal/Replica.mjs').Replica} second
 */
export async function checkShutdown(checks, first, second) {
  const request = await SlowRequest.begin(first);
  const stopped = performance.now();
  first.terminate();

  await checks.run('after SIGTERM readiness answers 503 first', () =>
    eventually(3_000, async () => {
      assert.equal((await first.fetch(READINESS)).status, 503);
    }),
  );
  await checks.run('metrics can still be read then', async () => {
    await first.metrics();
  });
  await checks.run('then new connections are refused', () =>
    eventually(15_000, async () => {
      await assert.rejects(first.fetch(READINESS), error => {
        assert.equal(error.cause?.code, 'ECONNREFUSED');
        return true;
      });
    }),
  );
  await checks.run('a request under way is still answered', async () => {
    const { status, body } = await request.finish();
    assert.equal(status, 200);
    assert.deepEqual(JSON.parse(body).items.length, 1);
  });
  await checks.run('the process ends with code 0 in 30 s', async () => {
    assert.equal(await first.exited(), 0);
    const duration = performance.now() - stopped;
    assert.ok(duration < 30_000, `it took ${Math.round(duration)} ms`);
    return `after ${(duration / 1000).toFixed(1)} s`;
  });
  await checks.run('the other replica serves all the while', async () => {
    assert.equal((await second.fetch(READINESS)).status, 200);
  });
  await checks.run('a restarted portal keeps its catalog', async () => {
    second.terminate();
    assert.equal(await second.exited(), 0);
    first.start();
    await first.ready();
    const source = first.source;
    await findComponent(first, source);
    first.terminate();
    assert.equal(await first.exited(), 0);
  });
}
