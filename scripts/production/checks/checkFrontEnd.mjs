import assert from 'node:assert/strict';

/**
 * @param {import('./Checks.mjs').Checks} checks
 * @param {import('../portal/Replica.mjs').Replica} replica
 */
export async function checkFrontEnd(checks, replica) {
  let html = '';

  await checks.run('the front end is served', async () => {
    for (const path of ['/', '/catalog']) {
      const response = await replica.fetch(path);
      assert.equal(response.status, 200, path);
      assert.match(response.headers.get('content-type'), /^text\/html/);
      assert.match(response.headers.get('cache-control'), /no-store/);
      html = await response.text();
      assert.match(html, /<title>\s*Waymark\s*<\/title>/);
    }
  });

  await checks.run('it knows its configuration, without secrets', () => {
    assert.ok(html.includes(replica.environment.APP_BASE_URL), 'base URL');
    for (const secret of replica.secrets()) {
      assert.ok(!html.includes(secret), `${secret} is in the page`);
    }
  });

  await checks.run('its scripts can be cached and compressed', async () => {
    const scripts = [...html.matchAll(/src="(\/static\/[^"]+\.js)"/g)];
    assert.ok(scripts.length > 0, 'the page loads no scripts');
    for (const [, path] of scripts) {
      const response = await replica.fetch(path);
      assert.equal(response.status, 200, path);
      const cacheControl = response.headers.get('cache-control');
      assert.match(cacheControl, /public, max-age=[1-9]\d{4,}/, path);
      await response.arrayBuffer();
    }
    const [, largest] = scripts.find(([, path]) => /vendor/.test(path));
    const response = await replica.fetch(largest);
    assert.equal(response.headers.get('content-encoding'), 'gzip');
    return `${scripts.length} scripts`;
  });
}
