/**
 * The environment variables that configuration files name and that are not
 * set. `${NAME:-}` marks one as optional, and `$${` is how Backstage writes a
 * literal `${`.
 *
 * @param files - the texts of the configuration files
 */
export function missingVariables(
  files: string[],
  environment: NodeJS.ProcessEnv,
): string[] {
  const names = files
    .map(yaml => yaml.replace(/(^|\s)#.*$/gm, ''))
    .flatMap(yaml => [...yaml.matchAll(/(?<!\$)\$\{\s*(\w+)\s*\}/g)])
    .map(([, name]) => name);
  return [...new Set(names)].filter(name => environment[name] === undefined);
}
