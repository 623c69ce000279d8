import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { runCommand } from '../processes/runCommand.mjs';
import { explainOutput } from '../terminal/explainOutput.mjs';
import { Failure } from '../terminal/Failure.mjs';
import { pickErrorLines } from '../terminal/pickErrorLines.mjs';
import { InstallStamp } from './InstallStamp.mjs';
import { showInstallProgress } from './showInstallProgress.mjs';
import { yarnEnvironment } from './yarnEnvironment.mjs';

/**
 * Runs `yarn install` and keeps the note about it.
 *
 * @param {import('../createContext.mjs').Context} context
 * @param {object} options
 * @param {import('../toolchain/ensureToolchain.mjs').Toolchain} options.toolchain
 * @param {string} options.hash - of what node_modules is made from
 * @param {boolean} options.repair - whether half an installation is there
 * @param {(detail: string) => void} options.update - shows the progress
 */
export async function runYarnInstall(context, options) {
  const { root, children, log } = context;
  const { toolchain, hash, repair, update } = options;
  const { command, args } = /** @type {{ command: string, args: string[] }} */ (
    toolchain.yarn
  );
  const stamp = new InstallStamp(root);
  let touched = repair;
  stamp.markRunning([process.pid]);
  if (repair) {
    // Without its state, Yarn links every package anew instead of trusting
    // the folders it finds.
    rmSync(resolve(root, 'node_modules/.yarn-state.yml'), { force: true });
  }
  const shown = showInstallProgress(root, update);
  const result = await runCommand({
    children,
    log,
    source: 'yarn',
    command,
    args: [...args, 'install', '--immutable'],
    cwd: root,
    env: yarnEnvironment(toolchain.env),
    shell: process.platform === 'win32' && args.length === 0,
    onLine: line => {
      touched ||= line.includes('Link step');
      shown.onLine(line);
    },
    // Yarn may outlive us by a moment.
    onSpawn: pid => stamp.markRunning(pid ? [process.pid, pid] : []),
  }).finally(shown.stop);
  if (result.code !== 0) {
    if (!touched && !result.signal) {
      stamp.markUntouched();
    }
    throw failureOf(context, result);
  }
  stamp.markFinished(hash);
}

/**
 * @param {import('../createContext.mjs').Context} context
 * @param {import('../processes/runCommand.mjs').CommandResult} result
 * @returns {Failure}
 */
function failureOf({ log }, result) {
  const cause = explainOutput(result.lines.join('\n'));
  return new Failure(
    cause
      ? `The packages could not be installed. ${cause.message}`
      : `Yarn could not install the packages (exit code ${result.code}).`,
    {
      advice: cause?.advice ?? 'Run the command again; it goes on from here.',
      output: cause ? [] : pickErrorLines(result.lines),
      logPath: log.name,
    },
  );
}
