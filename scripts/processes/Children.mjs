import { spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isAlive } from './isAlive.mjs';

const PRELOAD = resolve(
  dirname(fileURLToPath(import.meta.url)),
  'followParent.cjs',
);
const isWindows = process.platform === 'win32';

/** Starts programs, and sees to it that none of them outlives the command. */
export class Children {
  /** @type {Set<import('node:child_process').ChildProcess>} */
  #running = new Set();

  /** @returns {ReadonlySet<import('node:child_process').ChildProcess>} */
  get running() {
    return this.#running;
  }

  /**
   * Starts a program in a process group of its own, so that it can be stopped
   * with everything it started.
   *
   * @param {string} command
   * @param {string[]} args
   * @param {import('node:child_process').SpawnOptions} options
   * @returns {import('node:child_process').ChildProcess}
   */
  spawn(command, args, options) {
    const preload = `--require=${JSON.stringify(PRELOAD)}`;
    const environment = options.env ?? process.env;
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      ...options,
      detached: !isWindows,
      env: {
        ...environment,
        NODE_OPTIONS: `${environment.NODE_OPTIONS ?? ''} ${preload}`.trim(),
        WAYMARK_PRELOAD: preload,
      },
    });
    this.#running.add(child);
    const forget = () => this.#running.delete(child);
    child.once('close', forget);
    child.once('error', forget);
    return child;
  }

  /**
   * Asks everything that runs to end, and ends what does not.
   *
   * @param {number} [patienceMs]
   */
  async stopAll(patienceMs = 10_000) {
    await Promise.all([...this.#running].map(child => stop(child, patienceMs)));
  }

  /** Ends everything at once. */
  killAll() {
    for (const child of this.#running) {
      kill(child);
    }
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} patienceMs
 */
async function stop(child, patienceMs) {
  if (!child.pid) {
    return;
  }
  const group = isWindows ? child.pid : -child.pid;
  const giveUpAt = Date.now() + patienceMs;
  // Only its leader is told: backstage-cli passes the signal on to the back
  // end, which would take a second one for impatience.
  child.kill('SIGTERM');
  await waitFor(() => hasEnded(child), giveUpAt);
  if (isAlive(group)) {
    signal(group, 'SIGTERM');
    await waitFor(() => !isAlive(group), giveUpAt);
    kill(child);
  }
}

/** @param {import('node:child_process').ChildProcess} child */
function hasEnded(child) {
  return child.exitCode !== null || child.signalCode !== null;
}

/**
 * @param {() => boolean} condition
 * @param {number} giveUpAt
 */
async function waitFor(condition, giveUpAt) {
  while (!condition() && Date.now() < giveUpAt) {
    await sleep(50);
  }
}

/** @param {import('node:child_process').ChildProcess} child */
function kill(child) {
  if (isWindows) {
    spawn('taskkill', ['/pid', String(child.pid), '/t', '/f']);
  } else if (child.pid) {
    signal(-child.pid, 'SIGKILL');
  }
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} name
 */
function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended by itself.
  }
}
