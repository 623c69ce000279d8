import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { isAlive } from '../processes/isAlive.mjs';

/**
 * backstage-cli starts the back end, restarts it after changes, and says
 * nothing when it ends by itself. The back end therefore notes its process
 * id (followParent.cjs), and we look after it.
 */
export class BackendPids {
  /** @param {string} path - the file with one id for each start */
  constructor(path) {
    this.path = path;
    mkdirSync(dirname(path), { recursive: true });
    this.forget();
    process.once('exit', () => this.forget());
  }

  /** Whether the back end was started and has ended since. */
  get ended() {
    const pid = this.#last();
    return pid !== undefined && !isAlive(pid);
  }

  forget() {
    rmSync(this.path, { force: true });
  }

  #last() {
    try {
      const pids = readFileSync(this.path, 'utf8').trim().split('\n');
      return Number(pids[pids.length - 1]);
    } catch {
      return undefined;
    }
  }
}
