import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * What is noted about the installations of these commands: from the first to
 * the last moment of one that it is running, and after success what it was
 * made from. So a half-finished one can be told from a finished one.
 */
export class InstallStamp {
  #finishedFile;
  #runningFile;

  /** @param {string} root */
  constructor(root) {
    // Goes with node_modules when that is deleted.
    this.#finishedFile = resolve(root, 'node_modules/.waymark-install.json');
    // Not there: Yarn empties node_modules when it starts over.
    this.#runningFile = resolve(root, '.yarn/waymark-installing.json');
  }

  /**
   * What the last finished installation was made from.
   *
   * @returns {string | undefined}
   */
  get hash() {
    return readJson(this.#finishedFile)?.hash;
  }

  /**
   * The processes of an installation that is running or was interrupted.
   *
   * @returns {number[] | undefined}
   */
  get running() {
    return this.runningSince === undefined
      ? undefined
      : // Half a note is the mark of half an installation.
        readJson(this.#runningFile)?.processes ?? [];
  }

  /** @returns {number | undefined} as in Date.now() */
  get runningSince() {
    return statSync(this.#runningFile, { throwIfNoEntry: false })?.mtimeMs;
  }

  /** @param {number[]} processes */
  markRunning(processes) {
    writeJson(this.#runningFile, { processes });
  }

  /** @param {string} hash */
  markFinished(hash) {
    writeJson(this.#finishedFile, { hash });
    this.markUntouched();
  }

  /** The installation has ended before it changed anything. */
  markUntouched() {
    rmSync(this.#runningFile, { force: true });
  }
}

/** @param {string} path */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * @param {string} path
 * @param {object} content
 */
function writeJson(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}`;
  try {
    writeFileSync(temporary, JSON.stringify(content));
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
