import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const port = 7507;
const root = resolve(__dirname, '..');
const startMilliseconds = 120_000;
const stopMilliseconds = 30_000;

/**
 * The portal under test: the built front end, served by the back end as it
 * runs on a developer's machine, because only there personas exist. What a
 * test run leaves is in one folder.
 */
export class Portal {
  static readonly url = `http://localhost:${port}`;

  constructor(private readonly folder: string) {}

  async start(): Promise<void> {
    const config = join(this.folder, 'app-config.e2e.json');
    writeFileSync(config, JSON.stringify(this.configuration()));
    const log = openSync(join(this.folder, 'portal.log'), 'a');
    const child = spawn(
      process.execPath,
      [
        resolve(root, 'node_modules/@backstage/cli/bin/backstage-cli'),
        'package',
        'start',
        ...['--config', resolve(root, 'app-config.yaml'), '--config', config],
      ],
      {
        cwd: resolve(root, 'packages/backend'),
        detached: true,
        stdio: ['ignore', log, log],
      },
    );
    closeSync(log);
    child.unref();
    writeFileSync(this.pidFile, String(child.pid));
    await this.until(() => this.isFilled(), startMilliseconds, 'start');
  }

  async stop(): Promise<void> {
    process.kill(-Number(readFileSync(this.pidFile, 'utf8')), 'SIGTERM');
    const isStopped = async () => (await this.fetch('/')) === undefined;
    await this.until(isStopped, stopMilliseconds, 'stop');
  }

  private get pidFile() {
    return join(this.folder, 'pid');
  }

  private configuration() {
    return {
      app: { baseUrl: Portal.url },
      backend: {
        baseUrl: Portal.url,
        listen: { port },
        cors: { origin: Portal.url },
        database: { connection: { directory: join(this.folder, 'sqlite') } },
      },
      techdocs: {
        publisher: {
          local: { publishDirectory: join(this.folder, 'techdocs') },
        },
      },
    };
  }

  /**
   * Whether the catalog has read the demo organisation, and its documentation
   * can be searched: what a visitor finds some seconds after the first start.
   */
  private async isFilled(): Promise<boolean> {
    const signedIn = await this.fetch('/api/auth/personas/refresh', {
      'x-waymark-persona': 'user:default/nadia.rahman',
    });
    if (!signedIn?.ok) {
      return false;
    }
    const { token } = (await signedIn.json()).backstageIdentity;
    const found = await this.fetch(
      '/api/search/query?term=&types[0]=techdocs',
      {
        authorization: `Bearer ${token}`,
      },
    );
    return found?.ok ?? false;
  }

  /** The answer, or undefined when nobody listens. */
  private fetch(path: string, headers = {}): Promise<Response | undefined> {
    return fetch(`${Portal.url}${path}`, { headers }).catch(() => undefined);
  }

  private async until(
    isDone: () => Promise<boolean>,
    milliseconds: number,
    what: string,
  ): Promise<void> {
    const deadline = Date.now() + milliseconds;
    while (!(await isDone())) {
      if (Date.now() > deadline) {
        const log = readFileSync(join(this.folder, 'portal.log'), 'utf8');
        throw new Error(
          `The portal did not ${what} in ${milliseconds} ms:\n${log.slice(
            -4000,
          )}`,
        );
      }
      await setTimeout(500);
    }
  }
}
