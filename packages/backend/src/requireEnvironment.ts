import { readFileSync } from 'node:fs';
import { missingVariables } from './missingVariables';

/*
 * Backstage leaves a key out when the variable in its ${…} is not set, and then
 * takes the value of an earlier file: a portal in production would quietly use
 * the addresses and the database of a developer's machine. So production stops
 * at once and names what is missing.
 */
if (process.env.NODE_ENV === 'production') {
  const files = process.argv.filter(
    (argument, index) =>
      process.argv[index - 1] === '--config' && !argument.includes('://'),
  );
  const missing = missingVariables(
    files.map(file => readFileSync(file, 'utf8')),
    process.env,
  );
  if (missing.length > 0) {
    process.stderr.write(
      `The configuration needs environment variables that are not set: ${missing.join(
        ', ',
      )}\n`,
    );
    process.exit(1);
  }
}
