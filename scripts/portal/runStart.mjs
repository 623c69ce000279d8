import { createContext } from '../createContext.mjs';
import { ensureInstalled } from '../install/ensureInstalled.mjs';
import { projectRoot } from '../projectRoot.mjs';
import { INTERRUPTED, runScript } from '../runScript.mjs';
import { describeFailure } from '../terminal/describeFailure.mjs';
import { formatDuration } from '../terminal/formatDuration.mjs';
import { checkPorts } from './checkPorts.mjs';
import { configFiles } from './configFiles.mjs';
import { parseStartArguments } from './parseStartArguments.mjs';
import { portOverrides } from './portOverrides.mjs';
import { readEndpoints } from './readEndpoints.mjs';
import { startPortal } from './startPortal.mjs';
import { startUsage } from './startUsage.mjs';
import { watchPortal } from './watchPortal.mjs';

/**
 * `npm start`
 *
 * @param {string[]} args
 */
export async function runStart(args) {
  let options;
  let files;
  try {
    options = parseStartArguments(args);
    files = configFiles({
      root: projectRoot,
      cwd: callersFolder(),
      given: options.config,
    });
  } catch (error) {
    console.error(describeFailure(error));
    process.exitCode = 1;
    return;
  }
  if (options.help) {
    console.log(startUsage);
    return;
  }
  const context = createContext({
    root: projectRoot,
    logName: 'portal.log',
    verbose: options.verbose,
  });
  let starting = false;
  await runScript(context, {
    work: () =>
      runPortal(context, options, files, () => {
        starting = true;
      }),
    // Ctrl-C is how a portal is meant to be stopped.
    interruptCode: () => (starting ? 0 : INTERRUPTED),
  });
}

/**
 * @param {import('../createContext.mjs').Context} context
 * @param {import('./parseStartArguments.mjs').StartArguments} options
 * @param {string[]} files
 * @param {() => void} onStarting
 * @returns {Promise<never>}
 */
async function runPortal(context, options, files, onStarting) {
  const startedAt = Date.now();
  const { root, progress, log } = context;
  const { node, env } = await ensureInstalled(context);
  const configArgs = files.flatMap(path => ['--config', path]);
  const configured = await readEndpoints({ root, node, env, configArgs });
  const overrides = portOverrides(configured, options);
  const portalEnv = {
    ...env,
    ...overrides,
    // The address is printed when it can be used, not opened before.
    BROWSER: env.BROWSER ?? 'none',
  };
  const endpoints =
    Object.keys(overrides).length === 0
      ? configured
      : await readEndpoints({ root, node, env: portalEnv, configArgs });
  await checkPorts(root, endpoints);
  onStarting();
  const parts = await startPortal(context, {
    node,
    env: portalEnv,
    configArgs,
    endpoints,
  });
  progress.print(`  Logs: ${log.name} · Ctrl-C stops the portal`);
  const elapsed = formatDuration(Date.now() - startedAt);
  progress.print(`Waymark is ready: ${endpoints.app.baseUrl} (${elapsed})`);
  return watchPortal(context, parts);
}

/** npm and Yarn run scripts in the root; they tell where they were called. */
function callersFolder() {
  return process.env.npm_lifecycle_event && process.env.INIT_CWD
    ? process.env.INIT_CWD
    : process.cwd();
}
