import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runCommand } from '../processes/runCommand.mjs';
import { explainOutput } from '../terminal/explainOutput.mjs';
import { Failure } from '../terminal/Failure.mjs';
import { pickErrorLines } from '../terminal/pickErrorLines.mjs';
import { npmCommand } from './npmCommand.mjs';
import {
  finishedToolsFile,
  readFinishedTools,
  toolFolder,
} from './toolFolder.mjs';

const MISSING_VERSION = /\bETARGET\b|\bE404\b/;

/**
 * Puts npm packages with tools into the tool folder, beside those that are
 * there already.
 *
 * @param {import('../createContext.mjs').Context} context
 * @param {Record<string, string>} tools - version by package name
 * @param {Record<string, string>} [fallbacks] - versions for a registry that
 *   does not have the first ones
 */
export async function installTools(context, tools, fallbacks) {
  const { root } = context;
  const wanted = { ...readFinishedTools(root), ...tools };
  rmSync(finishedToolsFile(root), { force: true });
  let result = await npmInstall(context, wanted);
  if (result.code !== 0 && fallbacks && isMissingVersion(result)) {
    result = await npmInstall(context, { ...wanted, ...fallbacks });
  }
  if (result.code !== 0) {
    throw failureOf(context, tools, result);
  }
  writeFileSync(
    finishedToolsFile(root),
    `${JSON.stringify(wanted, undefined, 2)}\n`,
  );
}

/**
 * @param {import('../createContext.mjs').Context} context
 * @param {Record<string, string>} dependencies
 */
async function npmInstall({ root, children, log }, dependencies) {
  const folder = toolFolder(root);
  mkdirSync(folder, { recursive: true });
  // A package.json of its own: npm removes what is not listed there.
  writeFileSync(
    resolve(folder, 'package.json'),
    JSON.stringify({ private: true, dependencies }, undefined, 2),
  );
  const npm = npmCommand();
  return runCommand({
    children,
    log,
    source: 'npm',
    command: npm.command,
    args: [
      ...npm.args,
      'install',
      '--prefix',
      folder,
      '--no-package-lock',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      // By default npm takes a minute to notice that there is no network.
      '--fetch-retry-mintimeout=1000',
      '--fetch-retry-maxtimeout=5000',
    ],
    cwd: folder,
    env: { ...process.env, npm_config_global: 'false' },
    shell: process.platform === 'win32' && npm.command === 'npm',
  });
}

/** @param {import('../processes/runCommand.mjs').CommandResult} result */
function isMissingVersion(result) {
  return MISSING_VERSION.test(result.lines.join('\n'));
}

/**
 * @param {import('../createContext.mjs').Context} context
 * @param {Record<string, string>} tools
 * @param {import('../processes/runCommand.mjs').CommandResult} result
 * @returns {Failure}
 */
function failureOf({ log }, tools, result) {
  const names = Object.keys(tools).join(' and ');
  const cause = explainOutput(result.lines.join('\n'));
  return new Failure(
    `npm could not fetch ${names}. ${cause?.message ?? ''}`.trim(),
    {
      advice:
        cause?.advice ??
        'Run the command again; if it fails again, install Node 24 ' +
          '(https://nodejs.org) and Yarn 4 yourself.',
      output: cause ? [] : pickErrorLines(result.lines),
      logPath: log.name,
    },
  );
}
