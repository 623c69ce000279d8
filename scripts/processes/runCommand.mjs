/**
 * @typedef {object} CommandResult
 * @property {number} code - the exit code; 1 if a signal ended it
 * @property {NodeJS.Signals | undefined} signal
 * @property {string[]} lines - the last lines it printed
 */

/**
 * Runs a program to its end and logs what it prints.
 *
 * @param {object} options
 * @param {import('./Children.mjs').Children} options.children
 * @param {import('../terminal/LogFile.mjs').LogFile} options.log
 * @param {string} options.source - how the log names it
 * @param {string} options.command
 * @param {string[]} options.args
 * @param {string} options.cwd
 * @param {NodeJS.ProcessEnv} options.env
 * @param {boolean} [options.shell] - Windows starts .cmd files only this way
 * @param {(line: string) => void} [options.onLine]
 * @param {(pid: number | undefined) => void} [options.onSpawn]
 * @returns {Promise<CommandResult>}
 */
export function runCommand(options) {
  const { children, log, source, command, args, cwd, env, shell } = options;
  return new Promise((resolve, reject) => {
    const child = children.spawn(command, args, { cwd, env, shell });
    options.onSpawn?.(child.pid);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', text => {
        for (const line of log.write(source, text)) {
          options.onLine?.(line);
        }
      });
    }
    child.once('error', reject);
    child.once('close', (code, signal) =>
      resolve({
        code: code ?? 1,
        signal: signal ?? undefined,
        lines: log.lines(source),
      }),
    );
  });
}
