import assert from 'node:assert/strict';

/**
 * @param {import('./Checks.mjs').Checks} checks
 * @param {import('../portal/Replica.mjs').Replica[]} replicas - not started
 */
export async function checkStart(checks, replicas) {
  await checks.run('replicas start together on an empty database', async () => {
    const started = performance.now();
    replicas.forEach(replica => replica.start());
    const [first, second] = await Promise.all(
      replicas.map(async replica => {
        await replica.ready();
        return performance.now() - started;
      }),
    );
    return `ready after ${seconds(first)} and ${seconds(second)}`;
  });
  const [replica] = replicas;
  for (const probe of ['readiness', 'liveness']) {
    await checks.run(`${probe} answers 200`, async () => {
      const response = await replica.fetch(`/.backstage/health/v1/${probe}`);
      assert.equal(response.status, 200);
      assert.deepEqual(await response.json(), { status: 'ok' });
    });
  }
}

/** @param {number} milliseconds */
function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
