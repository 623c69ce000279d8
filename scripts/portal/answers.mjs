import http from 'node:http';
import https from 'node:https';

const TIMEOUT_MS = 5000;

/**
 * Whether a server of this machine answers a path with success.
 *
 * @param {import('./resolveEndpoints.mjs').Endpoint} endpoint
 * @param {string} path
 * @returns {Promise<boolean>}
 */
export async function answers(endpoint, path) {
  const hosts = /^(|0\.0\.0\.0|::|localhost)$/.test(endpoint.host)
    ? // "localhost" may mean either, and old Nodes try only the first.
      ['127.0.0.1', '::1']
    : [endpoint.host];
  for (const host of hosts) {
    if (await request(endpoint, host, path)) {
      return true;
    }
  }
  return false;
}

/**
 * @param {import('./resolveEndpoints.mjs').Endpoint} endpoint
 * @param {string} host
 * @param {string} path
 * @returns {Promise<boolean>}
 */
function request({ port, https: secure }, host, path) {
  return new Promise(resolve => {
    const sent = (secure ? https : http).get(
      // A development certificate is nobody's but ours.
      { host, port, path, timeout: TIMEOUT_MS, rejectUnauthorized: false },
      response => {
        response.resume();
        resolve(response.statusCode === 200);
      },
    );
    sent.once('timeout', () => sent.destroy());
    sent.once('error', () => resolve(false));
    sent.once('close', () => resolve(false));
  });
}
