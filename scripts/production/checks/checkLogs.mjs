import assert from 'node:assert/strict';

/**
 * A plugin of the same process may ask the event bus once more while that is
 * already stopping; the bus of Backstage 1.55 answers and logs this as an
 * error. The caller is stopping too, so nothing is lost.
 */
const EVENT_BUS_STOPS =
  /"message":"Request failed with status 500 Listener is shutting down","plugin":"events"/;

/**
 * @param {import('./Checks.mjs').Checks} checks
 * @param {import('../portal/Replica.mjs').Replica[]} replicas - stopped
 */
export async function checkLogs(checks, replicas) {
  const lines = replicas.flatMap(replica => replica.output().split('\n'));

  await checks.run('no errors were logged', () => {
    const errors = lines.filter(line => /"level":"error"/.test(line));
    const unexpected = errors.filter(line => !EVENT_BUS_STOPS.test(line));
    assert.equal(unexpected.length, 0, unexpected.slice(0, 5).join('\n'));
    const expected = errors.length - unexpected.length;
    return expected > 0
      ? `but ${expected} of the event bus while it stopped`
      : undefined;
  });
  await checks.run('no secrets were logged', () => {
    for (const secret of replicas.flatMap(replica => replica.secrets())) {
      const line = lines.find(text => text.includes(secret));
      assert.equal(line, undefined);
    }
  });
}
