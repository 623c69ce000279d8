import { readFileSync } from 'node:fs';

/*
 * Backstage leaves a key out when the variable in its ${…} is not set, and then
 * takes the value of an earlier file: a portal in production would quietly use
 * the addresses and the database of a developer's machine. So production stops
 * at once and names what is missing. `${NAME:-}` marks a variable as optional.
 */
if (process.env.NODE_ENV === 'production') {
  const missing = configFiles(process.argv)
    .flatMap(file => variablesIn(readFileSync(file, 'utf8')))
    .filter(name => process.env[name] === undefined);

  if (missing.length > 0) {
    const names = [...new Set(missing)].join(', ');
    process.stderr.write(
      `The configuration needs environment variables that are not set: ${names}\n`,
    );
    process.exit(1);
  }
}

function configFiles(args: string[]): string[] {
  return args.filter(
    (arg, index) => args[index - 1] === '--config' && !arg.includes('://'),
  );
}

function variablesIn(yaml: string): string[] {
  const withoutComments = yaml.replace(/(^|\s)#.*$/gm, '');
  // `$${` is how Backstage writes a literal `${`.
  const references = withoutComments.matchAll(/(?<!\$)\$\{\s*(\w+)\s*\}/g);
  return Array.from(references, ([, name]) => name);
}
