import { parseArgs } from 'node:util';
import { Failure } from '../terminal/Failure.mjs';
import { startUsage } from './startUsage.mjs';

/**
 * @typedef {object} StartArguments
 * @property {string[]} config - configuration files, as they were given
 * @property {number | undefined} port - of the front end
 * @property {number | undefined} backendPort
 * @property {boolean} verbose
 * @property {boolean} help
 */

/**
 * @param {string[]} args
 * @returns {StartArguments}
 */
export function parseStartArguments(args) {
  const { values } = parse(args);
  return {
    config: values.config ?? [],
    port: parsePort('--port', values.port),
    backendPort: parsePort('--backend-port', values['backend-port']),
    verbose: values.verbose ?? false,
    help: values.help ?? false,
  };
}

/** @param {string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args,
      options: {
        config: { type: 'string', multiple: true },
        port: { type: 'string' },
        'backend-port': { type: 'string' },
        verbose: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (/** @type {any} */ error) {
    // Only the first sentence: Node adds advice for programmers.
    const message = error.message.split('. ')[0].replace(/\.$/, '');
    throw new Failure(`${message}.`, { advice: startUsage });
  }
}

/**
 * @param {string} flag
 * @param {string | undefined} value
 * @returns {number | undefined}
 */
function parsePort(flag, value) {
  if (value === undefined) {
    return undefined;
  }
  const port = Number(value);
  if (!/^\d+$/.test(value) || port < 1 || port > 65535) {
    throw new Failure(`${flag} ${value}: a port is a number up to 65535.`, {
      advice: startUsage,
    });
  }
  return port;
}
