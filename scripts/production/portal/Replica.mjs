import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { resolve } from 'node:path';
import { eventually } from './eventually.mjs';
import { freePort } from './freePort.mjs';

const SECRETS = {
  WAYMARK_API_TOKEN: 'smoke-test-api-token-0123456789',
  AUTH_SESSION_SECRET: 'smoke-test-session-secret-0123456789',
  AUTH_GITHUB_CLIENT_SECRET: 'smoke-test-github-client-secret',
};

/** One back end from the bundle, with ports of its own. */
export class Replica {
  /**
   * @param {object} options
   * @param {string} options.name
   * @param {string} options.folder - where the bundle is installed
   * @param {import('./TemporaryDatabase.mjs').TemporaryDatabase} options.database
   * @param {import('./CatalogSource.mjs').CatalogSource} options.source
   */
  static async prepare({ name, folder, database, source }) {
    const [port, metricsPort] = [await freePort(), await freePort()];
    const layer = resolve(folder, `app-config.${name}.json`);
    writeFileSync(
      layer,
      JSON.stringify({
        backend: {
          listen: `:${port}`,
          reading: { allow: [{ host: source.host }] },
        },
      }),
    );
    return new Replica({
      folder,
      layer,
      source,
      log: resolve(folder, `${name}.log`),
      url: `http://127.0.0.1:${port}`,
      metricsUrl: `http://127.0.0.1:${metricsPort}/metrics`,
      environment: {
        // What of ours a process needs to run at all, and nothing else.
        PATH: process.env.PATH,
        HOME: folder,
        TMPDIR: folder,
        NODE_ENV: 'production',
        APP_BASE_URL: 'https://waymark.example.com',
        ORGANIZATION_NAME: 'Smoke test',
        AUTH_GITHUB_CLIENT_ID: 'smoke-test',
        OTEL_METRICS_EXPORTER: 'prometheus',
        OTEL_EXPORTER_PROMETHEUS_HOST: '0.0.0.0',
        OTEL_EXPORTER_PROMETHEUS_PORT: String(metricsPort),
        ...database.environment,
        ...SECRETS,
      },
    });
  }

  authorization = `Bearer ${SECRETS.WAYMARK_API_TOKEN}`;

  /** @type {import('node:child_process').ChildProcess | undefined} */
  child;

  constructor({ folder, layer, source, log, url, metricsUrl, environment }) {
    this.folder = folder;
    this.layer = layer;
    this.source = source;
    this.log = log;
    this.url = url;
    this.metricsUrl = metricsUrl;
    this.environment = environment;
  }

  /** @param {Record<string, undefined | string>} [environment] - changes */
  start(environment) {
    const files = ['app-config.yaml', 'app-config.production.yaml', this.layer];
    const log = openSync(this.log, 'a');
    this.child = spawn(
      process.execPath,
      ['packages/backend', ...files.flatMap(file => ['--config', file])],
      {
        cwd: this.folder,
        env: { ...this.environment, ...environment },
        stdio: ['ignore', log, log],
      },
    );
    closeSync(log);
  }

  async ready() {
    await eventually(60_000, async () => {
      assert.equal(this.child.exitCode, null, this.output().slice(-2000));
      const path = '/.backstage/health/v1/readiness';
      assert.equal((await this.fetch(path)).status, 200);
    });
  }

  terminate() {
    this.child.kill('SIGTERM');
  }

  /** @returns {Promise<number | null>} the exit code */
  async exited() {
    const { child } = this;
    if (child.exitCode === null && child.signalCode === null) {
      const timer = setTimeout(() => child.kill('SIGKILL'), 90_000);
      await once(child, 'exit');
      clearTimeout(timer);
    }
    return child.exitCode;
  }

  async kill() {
    if (this.child) {
      this.child.kill('SIGKILL');
      await this.exited();
    }
  }

  /**
   * @param {string} path
   * @param {RequestInit} [init]
   */
  fetch(path, init) {
    return fetch(`${this.url}${path}`, {
      ...init,
      // A kept connection would hide that the server takes no new ones.
      headers: { ...init?.headers, connection: 'close' },
    });
  }

  /**
   * @param {string} path
   * @param {RequestInit} [init]
   */
  fetchAsProgram(path, init) {
    const headers = { ...init?.headers, authorization: this.authorization };
    return this.fetch(path, { ...init, headers });
  }

  async metrics() {
    const response = await fetch(this.metricsUrl);
    assert.equal(response.status, 200);
    return response.text();
  }

  secrets() {
    return Object.values(SECRETS);
  }

  output() {
    return existsSync(this.log) ? readFileSync(this.log, 'utf8') : '';
  }

  forgetOutput() {
    rmSync(this.log, { force: true });
  }
}
