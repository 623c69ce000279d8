import assert from 'node:assert/strict';

/**
 * @param {import('./Checks.mjs').Checks} checks
 * @param {import('../portal/Replica.mjs').Replica} replica - not started
 */
export async function checkConfiguration(checks, replica) {
  await checks.run('a missing variable stops the start', async () => {
    replica.start({ APP_BASE_URL: undefined, POSTGRES_DATABASE: undefined });
    assert.equal(await replica.exited(), 1, 'exit code');
    assert.match(
      replica.output(),
      /variables that are not set: APP_BASE_URL, POSTGRES_DATABASE\n/,
    );
  });
  await checks.run('a start without a database ends the process', async () => {
    replica.start({ POSTGRES_PORT: '1' });
    assert.equal(await replica.exited(), 1, 'exit code');
    assert.match(replica.output(), /ECONNREFUSED/);
  });
  // These starts are meant to log errors.
  replica.forgetOutput();
}
