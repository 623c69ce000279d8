import { Failure } from '../terminal/Failure.mjs';

/**
 * Where a part of the portal listens, and what it is called outside.
 *
 * @typedef {object} Endpoint
 * @property {string} baseUrl
 * @property {string} host - '' for every address
 * @property {number} port
 * @property {boolean} https
 */

/**
 * @typedef {{ app: Endpoint, backend: Endpoint }} Endpoints
 */

/**
 * @typedef {object} ConfiguredEndpoint
 * @property {string} [baseUrl]
 * @property {unknown} [listen]
 * @property {boolean} [https]
 */

/**
 * Reads the addresses as Backstage reads them.
 *
 * @param {{ app: ConfiguredEndpoint, backend: ConfiguredEndpoint }} configured
 * @returns {Endpoints}
 */
export function resolveEndpoints({ app, backend }) {
  const appUrl = parseUrl(
    'app.baseUrl',
    app.baseUrl ?? 'http://localhost:3000',
  );
  const backendUrl = parseUrl(
    'backend.baseUrl',
    backend.baseUrl ?? 'http://localhost:7007',
  );
  const appListen = parseListen(app.listen);
  const backendListen = parseListen(backend.listen);
  return {
    app: {
      baseUrl: withoutSlash(appUrl.href),
      host: appListen.host ?? appUrl.hostname,
      port: appListen.port ?? Number(appUrl.port),
      https: appUrl.protocol === 'https:',
    },
    backend: {
      baseUrl: withoutSlash(backendUrl.href),
      host: backendListen.host ?? '',
      port: backendListen.port ?? 7007,
      https: backend.https ?? false,
    },
  };
}

/**
 * @param {string} key
 * @param {string} value
 * @returns {URL}
 */
function parseUrl(key, value) {
  try {
    return new URL(value);
  } catch {
    throw new Failure(`${key} in the configuration is no address: ${value}`, {
      advice: 'Write it like http://localhost:3000.',
    });
  }
}

/**
 * ":7007", "0.0.0.0:7007" or { host, port }.
 *
 * @param {unknown} listen
 * @returns {{ host?: string, port?: number }}
 */
function parseListen(listen) {
  if (typeof listen === 'string') {
    const [, host, port] = /^(.*):(\d+)$/.exec(listen) ?? [];
    return { host: host || undefined, port: port ? Number(port) : undefined };
  }
  const { host, port } = /** @type {{ host?: string, port?: unknown }} */ (
    listen ?? {}
  );
  return { host, port: port === undefined ? undefined : Number(port) };
}

/** @param {string} url */
function withoutSlash(url) {
  return url.replace(/\/$/, '');
}
