import assert from 'node:assert/strict';

/**
 * @param {import('./Checks.mjs').Checks} checks
 * @param {import('../portal/Replica.mjs').Replica[]} replicas - stopped
 */
export async function checkLogs(checks, replicas) {
  const lines = replicas.flatMap(replica => replica.output().split('\n'));

  await checks.run('no errors were logged', () => {
    const errors = lines.filter(line => /"level":"error"/.test(line));
    assert.equal(errors.length, 0, errors.slice(0, 5).join('\n'));
  });
  await checks.run('no secrets were logged', () => {
    for (const secret of replicas.flatMap(replica => replica.secrets())) {
      const line = lines.find(text => text.includes(secret));
      assert.equal(line, undefined);
    }
  });
}
