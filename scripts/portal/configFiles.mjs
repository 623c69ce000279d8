import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Failure } from '../terminal/Failure.mjs';

/**
 * The configuration files of a start, lowest layer first. Backstage drops
 * its default files as soon as one is named, so they are named as well.
 *
 * @param {object} options
 * @param {string} options.root
 * @param {string} options.cwd - what relative paths are relative to
 * @param {string[]} options.given - files the user named
 * @returns {string[]} absolute paths
 */
export function configFiles({ root, cwd, given }) {
  const named = given.map(path => resolve(cwd, path));
  const missing = named.findIndex(path => !existsSync(path));
  if (missing !== -1) {
    throw new Failure(`There is no configuration file ${given[missing]}.`, {
      advice:
        `Looked for ${named[missing]}. Paths are relative to the folder ` +
        'in which the command is given.',
    });
  }
  const defaults = defaultNames(process.env.BACKSTAGE_ENV)
    .map(name => resolve(root, name))
    .filter(path => existsSync(path));
  return [...defaults, ...named];
}

/**
 * The files that Backstage reads by itself, in its order.
 *
 * @param {string | undefined} environments - comma-separated names
 * @returns {string[]}
 */
function defaultNames(environments) {
  const names = (environments ?? '')
    .split(',')
    .map(name => name.trim())
    .filter(Boolean);
  return [
    'app-config.yaml',
    ...names.map(name => `app-config.${name}.yaml`),
    'app-config.local.yaml',
    ...names.map(name => `app-config.${name}.local.yaml`),
  ];
}
