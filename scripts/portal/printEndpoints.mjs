// Run by the Node of the tool chain once the packages are there: prints as
// JSON what the configuration says about addresses, after all layers,
// environment variables and includes. Arguments: --config <file> …
import { ConfigSources } from '@backstage/config-loader';
import { projectRoot } from '../projectRoot.mjs';

/** @param {string[]} argv */
function load(argv) {
  return ConfigSources.toConfig(
    ConfigSources.default({ argv, rootDir: projectRoot, watch: false }),
  );
}

/**
 * The errors of the YAML parser do not say in which file they are.
 *
 * @param {string[]} argv
 * @param {Error} error
 */
async function nameFile(argv, error) {
  for (const { target } of ConfigSources.parseArgs(argv)) {
    try {
      await load(['--config', target]);
    } catch (/** @type {any} */ cause) {
      return `${target}: ${cause.message}`;
    }
  }
  return error.message;
}

const argv = process.argv.slice(2);
try {
  const config = await load(argv);
  const endpoints = Object.fromEntries(
    ['app', 'backend'].map(part => [
      part,
      {
        baseUrl: config.getOptionalString(`${part}.baseUrl`),
        listen: config.getOptional(`${part}.listen`),
        https: config.has(`${part}.https`),
      },
    ]),
  );
  process.stdout.write(JSON.stringify(endpoints));
  process.exit(0);
} catch (/** @type {any} */ error) {
  process.stderr.write(await nameFile(argv, error));
  process.exit(1);
}
