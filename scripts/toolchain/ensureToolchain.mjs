import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Failure } from '../terminal/Failure.mjs';
import { findFetchedNode, findRunningNode } from './findNode.mjs';
import { findYarn } from './findYarn.mjs';
import { installTools } from './installTools.mjs';
import { nodePackageFor } from './nodePackageFor.mjs';
import { NODE_FALLBACK, NODE_VERSION, YARN_VERSION } from './pins.mjs';
import { readFinishedTools, toolFolder } from './toolFolder.mjs';
import { withPath } from './withPath.mjs';

const YARN_PACKAGE = '@yarnpkg/cli-dist';

/**
 * The Node and Yarn that the portal is installed and run with.
 *
 * @typedef {object} Toolchain
 * @property {string} node - path of the Node binary
 * @property {NodeJS.ProcessEnv} env - with that Node first on PATH
 * @property {{ command: string, args: string[] } | undefined} yarn - only
 *   when it was asked for
 */

/**
 * Finds Node and Yarn on this machine and fetches from npm what is missing.
 *
 * @param {import('../createContext.mjs').Context} context
 * @param {object} options
 * @param {boolean} options.needsYarn - only an installation does
 * @returns {Promise<Toolchain>}
 */
export async function ensureToolchain(context, { needsYarn }) {
  const { root, progress } = context;
  let found = find(root, needsYarn);
  const missing = missingTools(found, needsYarn);
  if (Object.keys(missing.tools).length > 0) {
    await progress.step(
      `Fetching ${missing.title}`,
      () => installTools(context, missing.tools, missing.fallbacks),
      `Fetched ${missing.title} into .toolchain`,
    );
    found = find(root, needsYarn);
  }
  if (!found.node || (needsYarn && !found.yarn)) {
    throw new Failure('npm fetched Node and Yarn, but they are not there.', {
      advice: 'Delete the folder .toolchain and run the command again.',
    });
  }
  return { node: found.node.path, env: found.env, yarn: found.yarn };
}

/**
 * @param {string} root
 * @param {boolean} needsYarn
 */
function find(root, needsYarn) {
  const running = findRunningNode();
  const nodePackage = running ? undefined : nodePackageFor(thisPlatform());
  const node =
    running ??
    findFetchedNode(root, /** @type {string} */ (nodePackage), NODE_VERSION);
  const env = withPath(process.env, node ? [dirname(node.path)] : []);
  // Yarn itself runs on any Node that runs us.
  const yarn = needsYarn
    ? findAnyYarn(root, node?.path ?? process.execPath, env)
    : undefined;
  return { node, nodePackage, env, yarn };
}

/**
 * @param {string} root
 * @param {string} node
 * @param {NodeJS.ProcessEnv} env
 */
function findAnyYarn(root, node, env) {
  const script = resolve(
    toolFolder(root),
    'node_modules',
    YARN_PACKAGE,
    'bin/yarn.js',
  );
  const fetched = readFinishedTools(root)[YARN_PACKAGE] === YARN_VERSION;
  if (fetched && existsSync(script)) {
    return { command: node, args: [script] };
  }
  const command = findYarn({ root, env });
  return command ? { command, args: [] } : undefined;
}

/**
 * @param {ReturnType<typeof find>} found
 * @param {boolean} needsYarn
 */
function missingTools({ node, nodePackage, yarn }, needsYarn) {
  /** @type {Record<string, string>} */
  const tools = {};
  /** @type {Record<string, string>} */
  const fallbacks = {};
  const titles = [];
  if (!node && nodePackage) {
    tools[nodePackage] = NODE_VERSION;
    fallbacks[nodePackage] = NODE_FALLBACK;
    titles.push(`Node ${NODE_VERSION}`);
  }
  if (needsYarn && !yarn) {
    tools[YARN_PACKAGE] = YARN_VERSION;
    titles.push(`Yarn ${YARN_VERSION}`);
  }
  return { tools, fallbacks, title: titles.join(' and ') };
}

function thisPlatform() {
  const { platform, arch, versions } = process;
  // The report would ask the name server about every open socket.
  Object.assign(process.report, { excludeNetwork: true });
  // Only a Linux with musl has no glibc to report.
  const musl =
    platform === 'linux' &&
    !(
      /** @type {any} */ (process.report.getReport()).header.glibcVersionRuntime
    );
  return { os: platform, cpu: arch, musl, nodeVersion: versions.node };
}
