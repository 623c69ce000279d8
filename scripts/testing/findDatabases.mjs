import { execFile } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from '../terminal/Failure.mjs';

const SCRIPT = resolve(
  dirname(fileURLToPath(import.meta.url)),
  'printPostgresVersion.mjs',
);

/** What the test databases of Backstage look for. */
export const POSTGRES_VARIABLE =
  'BACKSTAGE_TEST_DATABASE_POSTGRES15_CONNECTION_STRING';

const LOCAL_POSTGRES = 'postgres://postgres@127.0.0.1:5432/postgres';
const PROBE_MS = 10_000;

/**
 * @typedef {object} Databases
 * @property {NodeJS.ProcessEnv} env - makes the tests use them
 * @property {string} summary - which they are, for people
 */

/**
 * The databases that the tests can run on: SQLite always, PostgreSQL when one
 * answers and lets us in.
 *
 * @param {{ node: string, env: NodeJS.ProcessEnv }} toolchain
 * @returns {Promise<Databases>}
 */
export async function findDatabases({ node, env }) {
  const configured = env[POSTGRES_VARIABLE];
  const url = configured || LOCAL_POSTGRES;
  const { hostname, port, host } = parseAddress(url);
  const where = port ? host : `${hostname}:5432`;
  // No tests in containers: those who have no Docker get the same result.
  const base = { ...env, BACKSTAGE_TEST_DISABLE_DOCKER: '1' };
  const { version, error } = await askVersion(node, {
    ...env,
    DATABASE_URL: url,
  });
  if (version) {
    return {
      env: { ...base, [POSTGRES_VARIABLE]: url },
      summary: `Databases: SQLite, PostgreSQL ${version} at ${where}`,
    };
  }
  if (configured) {
    throw new Failure(
      `The PostgreSQL of ${POSTGRES_VARIABLE} (${where}) does not answer: ${error}.`,
      { advice: 'Start it, correct the variable or take it away.' },
    );
  }
  return {
    env: base,
    summary:
      `Databases: SQLite. PostgreSQL not found (${where}: ${error}); ` +
      `set ${POSTGRES_VARIABLE} to include it`,
  };
}

/** @param {string} url */
function parseAddress(url) {
  try {
    return new URL(url);
  } catch {
    throw new Failure(`${POSTGRES_VARIABLE} is no address.`, {
      advice: `Write it like ${LOCAL_POSTGRES}`,
    });
  }
}

/**
 * @param {string} node
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ version?: string, error?: string }>}
 */
function askVersion(node, env) {
  return new Promise(succeed => {
    execFile(
      node,
      [SCRIPT],
      { env, timeout: PROBE_MS },
      (error, stdout, stderr) =>
        succeed(
          error
            ? { error: stderr.trim() || 'no answer' }
            : { version: stdout.trim() },
        ),
    );
  });
}
