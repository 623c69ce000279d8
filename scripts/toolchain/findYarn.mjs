import { spawnSync } from 'node:child_process';

const PROBE_MS = 20_000;

/**
 * A Yarn of this machine that can install the project: the one that runs us,
 * or the one on PATH.
 *
 * @param {object} options
 * @param {string} options.root
 * @param {NodeJS.ProcessEnv} options.env - with the right Node first on PATH
 * @returns {string | undefined} the command
 */
export function findYarn({ root, env }) {
  const runner = /^yarn\//.test(env.npm_config_user_agent ?? '')
    ? env.npm_execpath
    : undefined;
  for (const command of [runner, 'yarn']) {
    if (command && isBerry(command, root, env)) {
      return command;
    }
  }
  return undefined;
}

/**
 * @param {string} command
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} env
 */
function isBerry(command, cwd, env) {
  const { status, stdout } = spawnSync(command, ['--version'], {
    cwd,
    // A Corepack shim would download Yarn, from somewhere that is not npm.
    env: { ...env, COREPACK_ENABLE_NETWORK: '0' },
    encoding: 'utf8',
    shell: process.platform === 'win32',
    timeout: PROBE_MS,
  });
  return status === 0 && /^4\./.test(stdout.trim());
}
