import { resolve } from 'node:path';
import { explainOutput } from '../terminal/explainOutput.mjs';
import { Failure } from '../terminal/Failure.mjs';
import { pickErrorLines } from '../terminal/pickErrorLines.mjs';
import { answers } from './answers.mjs';
import { BackendPids } from './BackendPids.mjs';

/** How long the last lines may take to arrive, or a restart to happen. */
const SETTLE_MS = 2000;

/**
 * @typedef {object} PartDefinition
 * @property {'back end' | 'front end'} title
 * @property {string} folder - of its package
 * @property {import('./resolveEndpoints.mjs').Endpoint} endpoint
 * @property {string} readyPath - answers with 200 once it is ready
 */

/** The front end or the back end, run by backstage-cli, which watches files. */
export class PortalPart {
  #context;
  #definition;
  /** @type {BackendPids | undefined} */
  #pids;
  /** @type {{ code: number | null, signal: string | null } | undefined} */
  #exit;
  /** @type {number | undefined} */
  #brokenSince;
  #changes = 0;
  ready = false;

  /**
   * @param {import('../createContext.mjs').Context} context
   * @param {PartDefinition} definition
   */
  constructor(context, definition) {
    this.#context = context;
    this.#definition = definition;
  }

  get title() {
    return this.#definition.title;
  }

  /**
   * @param {object} options
   * @param {string} options.node
   * @param {NodeJS.ProcessEnv} options.env
   * @param {string[]} options.configArgs
   */
  start({ node, env, configArgs }) {
    const { root, children, log } = this.#context;
    const extra = {};
    if (this.title === 'back end') {
      this.#pids = new BackendPids(
        resolve(root, `node_modules/.cache/waymark/${process.pid}.pids`),
      );
      extra.WAYMARK_BACKEND_PIDS = this.#pids.path;
    }
    const cli = resolve(root, 'node_modules/@backstage/cli/bin/backstage-cli');
    const child = children.spawn(
      node,
      [cli, 'repo', 'start', this.#definition.folder, ...configArgs],
      { cwd: root, env: { ...env, ...extra } },
    );
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', text => {
        log.write(this.title, text).forEach(line => this.#notice(line));
      });
    }
    child.once('error', error => log.write(this.title, `${error}\n`));
    child.once('close', (code, signal) => {
      this.#exit = { code, signal };
    });
  }

  /** Looks once more whether it is ready. */
  async look() {
    const { endpoint, readyPath } = this.#definition;
    this.ready ||= (await answers(endpoint, readyPath)) && !this.#brokenSince;
  }

  /**
   * Why it does not run, once that is certain.
   *
   * @returns {Failure | undefined}
   */
  failure() {
    if (this.#exit) {
      const { code, signal } = this.#exit;
      return this.#describe(
        signal ? `was ended by ${signal}` : `stopped with exit code ${code}`,
      );
    }
    if (this.#pids?.ended) {
      this.#brokenSince ??= Date.now();
    } else if (this.#pids) {
      this.#brokenSince = undefined;
    }
    const settled =
      this.#brokenSince && Date.now() - this.#brokenSince > SETTLE_MS;
    if (!settled) {
      return undefined;
    }
    return this.#describe(this.#pids ? 'stopped' : 'does not compile');
  }

  /** Whether a change of a file, not the start, was the last thing. */
  get changed() {
    return this.#changes > 0;
  }

  /** @param {string} line */
  #notice(line) {
    if (/Change detected, restarting/.test(line)) {
      this.#changes += 1;
    }
    if (this.title === 'back end') {
      return;
    }
    if (/compiled with \d+ error/i.test(line) || /^ERROR in /.test(line)) {
      this.#brokenSince ??= Date.now();
      this.#changes += this.ready ? 1 : 0;
    } else if (/compiled (successfully|with \d+ warning)/i.test(line)) {
      this.#brokenSince = undefined;
    }
  }

  /** @param {string} what */
  #describe(what) {
    const { log } = this.#context;
    const lines = log.lines(this.title);
    const cause = explainStart(lines.join('\n'));
    return new Failure(
      `The ${this.title} ${what}. ${cause?.message ?? ''}`.trim(),
      {
        output: pickErrorLines(lines),
        advice: cause?.advice,
        logPath: log.name,
      },
    );
  }
}

/**
 * The explanations about the registry have no place here.
 *
 * @param {string} output
 */
function explainStart(output) {
  const cause = explainOutput(output);
  return cause && !/registry|yarn\.lock/.test(cause.message)
    ? cause
    : undefined;
}
