import { once } from 'node:events';
import { createServer } from 'node:http';

const COMPONENT = 'smoke-test';

const CATALOG_INFO = `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: ${COMPONENT}
spec:
  type: service
  lifecycle: production
  owner: group:default/nobody
`;

/** A web server with a catalog-info.yaml, in place of a Git host. */
export class CatalogSource {
  static async start() {
    const server = createServer((request, response) => {
      response.setHeader('content-type', 'application/yaml');
      response.end(CATALOG_INFO);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new CatalogSource(server);
  }

  component = COMPONENT;

  /** @param {import('node:http').Server} server */
  constructor(server) {
    this.server = server;
    this.host = `127.0.0.1:${server.address().port}`;
    this.url = `http://${this.host}/catalog-info.yaml`;
  }

  stop() {
    this.server.closeAllConnections();
    this.server.close();
  }
}
