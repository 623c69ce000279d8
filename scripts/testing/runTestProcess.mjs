/**
 * Runs a test runner to its end; what it prints is shown as it is.
 *
 * @param {import('../createContext.mjs').Context} context
 * @param {object} options
 * @param {string} options.node
 * @param {string[]} options.args
 * @param {NodeJS.ProcessEnv} options.env
 * @param {'inherit' | 'ignore'} [options.output]
 * @returns {Promise<number>} the exit code
 */
export function runTestProcess({ root, children }, options) {
  const { node, args, env, output = 'inherit' } = options;
  return new Promise((resolve, reject) => {
    const child = children.spawn(node, args, {
      cwd: root,
      env,
      stdio: ['ignore', output, output],
    });
    child.once('error', reject);
    child.once('close', code => resolve(code ?? 1));
  });
}
