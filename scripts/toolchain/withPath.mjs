import { delimiter } from 'node:path';

/**
 * An environment in which programs of these folders are found first.
 *
 * @param {NodeJS.ProcessEnv} environment
 * @param {string[]} folders
 * @returns {NodeJS.ProcessEnv}
 */
export function withPath(environment, folders) {
  // Windows spells it "Path".
  const key =
    Object.keys(environment).find(name => name.toUpperCase() === 'PATH') ??
    'PATH';
  const path = [...folders, environment[key]].filter(Boolean).join(delimiter);
  return { ...environment, [key]: path };
}
