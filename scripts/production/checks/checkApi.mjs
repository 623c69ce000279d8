import assert from 'node:assert/strict';
import { eventually } from '../portal/eventually.mjs';

const CATALOG = '/api/catalog/entities/by-query';
const MIRROR = '/api/waymark/mirror';

/**
 * @param {import('./Checks.mjs').Checks} checks
 * @param {import('../portal/Replica.mjs').Replica} replica
 * @param {import('../portal/CatalogSource.mjs').CatalogSource} source
 */
export async function checkApi(checks, replica, source) {
  await checks.run('the APIs answer 401 without a token', async () => {
    for (const path of [CATALOG, MIRROR]) {
      const { status } = await replica.fetch(path);
      assert.equal(status, 401, path);
    }
  });

  await checks.run('the catalog answers WAYMARK_API_TOKEN', async () => {
    const response = await replica.fetchAsProgram(CATALOG);
    assert.equal(response.status, 200);
    // The organisation of the demo stays out of a production portal.
    assert.deepEqual((await response.json()).items, []);
  });

  await checks.run('the mirror answers WAYMARK_API_TOKEN', async () => {
    const response = await replica.fetchAsProgram(MIRROR);
    assert.equal(response.status, 200, await response.text());
  });

  await checks.run('a registered location gets into the catalog', async () => {
    const response = await replica.fetchAsProgram('/api/catalog/locations', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'url', target: source.url }),
    });
    assert.equal(response.status, 201, await response.clone().text());
    await eventually(30_000, () => findComponent(replica, source));
  });

  await checks.run('personas do not exist', async () => {
    const { status } = await replica.fetch('/api/auth/personas/refresh', {
      headers: { 'x-waymark-persona': 'user:default/tomas.lindqvist' },
    });
    assert.equal(status, 404);
  });

  await checks.run('the sign-in provider does', async () => {
    const response = await replica.fetch(
      '/api/auth/github/start?env=production&scope=read:user',
      { redirect: 'manual' },
    );
    assert.equal(response.status, 302);
    assert.match(response.headers.get('location'), /^https:\/\/github\.com\//);
  });
}

/**
 * @param {import('../portal/Replica.mjs').Replica} replica
 * @param {import('../portal/CatalogSource.mjs').CatalogSource} source
 */
export async function findComponent(replica, source) {
  const { status } = await replica.fetchAsProgram(
    `/api/catalog/entities/by-name/component/default/${source.component}`,
  );
  assert.equal(status, 200, `${source.component} is not in the catalog`);
}
