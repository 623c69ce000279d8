import { formatDuration } from './formatDuration.mjs';

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const FRAME_MS = 100;

/** Without a terminal to draw on, a long step still shows that it is alive. */
const PLAIN_REPORT_MS = 15_000;

/**
 * Shows the steps of a command with what they do now and how long they take:
 * one moving line on a terminal, plain lines elsewhere.
 */
export class Progress {
  #stream;
  #interactive;
  /** @type {{ title: string, detail: string, since: number } | undefined} */
  #current;
  #frame = 0;
  #silent = false;

  /**
   * @param {object} [options]
   * @param {NodeJS.WriteStream} [options.stream]
   * @param {boolean} [options.interactive] - whether the line may be redrawn
   */
  constructor(options = {}) {
    this.#stream = options.stream ?? process.stdout;
    this.#interactive =
      options.interactive ?? Boolean(this.#stream.isTTY && !process.env.CI);
  }

  /**
   * Runs one step and shows it.
   *
   * @template T
   * @param {string} title - what is being done: "Installing packages"
   * @param {(update: (detail: string) => void) => Promise<T>} work
   * @param {string | ((result: T) => string)} [done] - what was done, if not the title
   * @returns {Promise<T>}
   */
  async step(title, work, done = title) {
    this.#begin(title);
    const timer = setInterval(
      () => (this.#interactive ? this.#draw() : this.#report()),
      this.#interactive ? FRAME_MS : PLAIN_REPORT_MS,
    );
    timer.unref();
    try {
      const result = await work(detail => {
        if (this.#current) this.#current.detail = detail;
      });
      this.#end('✔', typeof done === 'function' ? done(result) : done);
      return result;
    } catch (error) {
      this.#end('✖', title);
      throw error;
    } finally {
      clearInterval(timer);
    }
  }

  /** Prints nothing more: what fails from now on fails because we stop. */
  silence() {
    this.#silent = true;
  }

  /**
   * Prints a line of its own, above the line that moves.
   *
   * @param {string} line
   */
  print(line) {
    if (this.#silent) {
      return;
    }
    this.#clear();
    this.#stream.write(`${line}\n`);
  }

  /** @param {string} title */
  #begin(title) {
    this.#current = { title, detail: '', since: Date.now() };
    if (this.#interactive) {
      this.#draw();
    } else {
      this.#stream.write(`… ${title}\n`);
    }
  }

  /**
   * @param {string} mark
   * @param {string} text
   */
  #end(mark, text) {
    const elapsed = Date.now() - (this.#current?.since ?? Date.now());
    this.#current = undefined;
    this.print(`${mark} ${text} (${formatDuration(elapsed)})`);
  }

  #report() {
    if (this.#current && !this.#silent) {
      this.#stream.write(`  ${this.#text(this.#current)}\n`);
    }
  }

  #draw() {
    if (!this.#current || this.#silent) {
      return;
    }
    this.#frame = (this.#frame + 1) % FRAMES.length;
    const line = `${FRAMES[this.#frame]} ${this.#text(this.#current)}`;
    // A line that wraps could not be cleared again.
    const width = (this.#stream.columns ?? 80) - 1;
    this.#clear();
    this.#stream.write(line.slice(0, width));
  }

  /** @param {{ title: string, detail: string, since: number }} step */
  #text({ title, detail, since }) {
    const elapsed = formatDuration(Date.now() - since);
    return `${title}${detail ? `: ${detail}` : ''} (${elapsed})`;
  }

  #clear() {
    if (this.#interactive) {
      this.#stream.write('\r\x1b[2K');
    }
  }
}
