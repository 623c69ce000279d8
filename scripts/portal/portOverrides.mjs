/**
 * Environment variables that make Backstage use other ports than the
 * configuration files say. They count more than any file.
 *
 * @param {import('./resolveEndpoints.mjs').Endpoints} endpoints
 * @param {{ port?: number, backendPort?: number }} ports
 * @returns {Record<string, string>}
 */
export function portOverrides({ app, backend }, { port, backendPort }) {
  /** @type {Record<string, string>} */
  const variables = {};
  if (port !== undefined) {
    const url = withPort(app.baseUrl, port);
    variables.APP_CONFIG_app_baseUrl = JSON.stringify(url);
    variables.APP_CONFIG_app_listen_port = String(port);
    variables.APP_CONFIG_backend_cors_origin = JSON.stringify(
      new URL(url).origin,
    );
  }
  if (backendPort !== undefined) {
    variables.APP_CONFIG_backend_baseUrl = JSON.stringify(
      withPort(backend.baseUrl, backendPort),
    );
    variables.APP_CONFIG_backend_listen_port = String(backendPort);
  }
  return variables;
}

/**
 * @param {string} address
 * @param {number} port
 * @returns {string}
 */
function withPort(address, port) {
  const url = new URL(address);
  url.port = String(port);
  return url.href.replace(/\/$/, '');
}
