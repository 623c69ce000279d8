import { execFile } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from '../terminal/Failure.mjs';
import { resolveEndpoints } from './resolveEndpoints.mjs';

const SCRIPT = resolve(
  dirname(fileURLToPath(import.meta.url)),
  'printEndpoints.mjs',
);

/**
 * Where the portal will listen, by its configuration.
 *
 * @param {object} options
 * @param {string} options.root
 * @param {string} options.node - the Node of the tool chain
 * @param {NodeJS.ProcessEnv} options.env
 * @param {string[]} options.configArgs - --config flags
 * @returns {Promise<import('./resolveEndpoints.mjs').Endpoints>}
 */
export async function readEndpoints({ root, node, env, configArgs }) {
  const printed = await new Promise((succeed, fail) => {
    execFile(
      node,
      [SCRIPT, ...configArgs],
      { cwd: root, env },
      (error, stdout, stderr) =>
        error ? fail(configFailure(stderr || error.message)) : succeed(stdout),
    );
  });
  return resolveEndpoints(JSON.parse(printed));
}

/** @param {string} message */
function configFailure(message) {
  return new Failure('The configuration cannot be read.', {
    output: message.split('\n').slice(0, 15),
    advice: 'Correct the file it names and start again.',
  });
}
