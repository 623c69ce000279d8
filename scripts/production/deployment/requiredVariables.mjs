/**
 * The variables that a configuration file cannot do without. Comments do not
 * count, nor do those with a default: `${NAME:-default}`.
 *
 * @param {string} yaml
 * @returns {string[]} sorted
 */
export function requiredVariables(yaml) {
  const withoutComments = yaml.replace(/(^|\s)#.*$/gm, '');
  const references = withoutComments.matchAll(/(?<!\$)\$\{\s*(\w+)\s*\}/g);
  return [...new Set(Array.from(references, ([, name]) => name))].sort();
}
