import { createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const REMEMBERED_LINES = 400;

/**
 * Keeps what the programs below us say: all of it in a file, the last lines
 * of each in memory, for the case that one of them fails.
 */
export class LogFile {
  #stream;
  #echo;
  /** @type {Map<string, string[]>} */
  #lines = new Map();
  /** @type {Map<string, string>} */
  #partial = new Map();

  /**
   * @param {string} path
   * @param {object} [options]
   * @param {(line: string) => void} [options.echo] - also told every line
   */
  constructor(path, options = {}) {
    this.path = path;
    this.#echo = options.echo;
    mkdirSync(dirname(path), { recursive: true });
    // Renamed, not emptied: another portal of this folder may still write it.
    if (existsSync(path)) {
      renameSync(path, path.replace(/\.log$/, '.previous.log'));
    }
    this.#stream = createWriteStream(path);
    // A full disk is told by the program that fails for it, not by its log.
    this.#stream.on('error', () => {});
  }

  /** How the file is named in messages. */
  get name() {
    const name = relative(process.cwd(), this.path);
    return name.startsWith('..') ? this.path : name;
  }

  /**
   * Takes output of a program and returns the lines that it completes.
   *
   * @param {string} source - which program
   * @param {string} text
   * @returns {string[]}
   */
  write(source, text) {
    const lines = `${this.#partial.get(source) ?? ''}${text}`.split(/\r?\n/);
    this.#partial.set(source, lines.pop() ?? '');
    const remembered = this.#lines.get(source) ?? [];
    const clean = lines.map(line => stripVTControlCharacters(line));
    for (const line of clean) {
      this.#stream.write(`[${source}] ${line}\n`);
      this.#echo?.(`[${source}] ${line}`);
    }
    remembered.push(...clean);
    this.#lines.set(source, remembered.slice(-REMEMBERED_LINES));
    return clean;
  }

  /**
   * The last lines of a program.
   *
   * @param {string} source
   * @returns {string[]}
   */
  lines(source) {
    const partial = stripVTControlCharacters(this.#partial.get(source) ?? '');
    return [...(this.#lines.get(source) ?? []), ...(partial ? [partial] : [])];
  }
}
