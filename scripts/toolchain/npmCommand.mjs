import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * How to run npm: by its JavaScript file where that is known, because
 * Windows cannot start npm.cmd without a shell.
 *
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {{ command: string, args: string[] }}
 */
export function npmCommand(environment = process.env) {
  const node = process.execPath;
  const candidates = [
    environment.npm_execpath,
    resolve(dirname(node), 'node_modules/npm/bin/npm-cli.js'),
    resolve(dirname(node), '../lib/node_modules/npm/bin/npm-cli.js'),
  ];
  const script = candidates.find(
    path => path && /npm-cli\.js$/.test(path) && existsSync(path),
  );
  return script
    ? { command: node, args: [script] }
    : { command: 'npm', args: [] };
}
