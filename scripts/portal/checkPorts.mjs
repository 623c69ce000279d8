import { sep } from 'node:path';
import { Failure } from '../terminal/Failure.mjs';
import { findPortOwner } from './findPortOwner.mjs';
import { isPortTaken } from './isPortTaken.mjs';

/**
 * Says which port is taken, by whom, and how to choose another, before two
 * servers are started that would find out one after the other.
 *
 * @param {string} root
 * @param {import('./resolveEndpoints.mjs').Endpoints} endpoints
 */
export async function checkPorts(root, { app, backend }) {
  if (app.port === backend.port) {
    throw new Failure(`Front end and back end both have port ${app.port}.`, {
      advice: 'Choose another one with --port or --backend-port.',
    });
  }
  await checkPort(root, app.port, '--port');
  await checkPort(root, backend.port, '--backend-port');
}

/**
 * @param {string} root
 * @param {number} port
 * @param {string} flag
 */
async function checkPort(root, port, flag) {
  // 0: whichever is free.
  if (port === 0) {
    return;
  }
  try {
    if (!(await isPortTaken(port))) {
      return;
    }
  } catch (/** @type {any} */ error) {
    throw new Failure(
      `Port ${port} may not be opened here (${error.code ?? error.message}).`,
      {
        advice: `Choose another: npm start -- ${flag} ${
          port < 1024 ? port + 8000 : port + 1
        }`,
      },
    );
  }
  const free = await nextFreePort(port);
  const owner = findPortOwner(port);
  const another = `npm start -- ${flag} ${free}`;
  if (owner && isOurs(root, owner)) {
    throw new Failure(
      `Port ${port} is taken: this portal seems to run already ` +
        `(process ${owner.pid}, ${owner.name}).`,
      {
        advice:
          `Stop it (Ctrl-C where it was started, or kill ${owner.pid}), ` +
          `or choose another port: ${another}`,
      },
    );
  }
  throw new Failure(
    owner
      ? `Port ${port} is taken by process ${owner.pid} (${owner.name}).`
      : `Port ${port} is taken by another program.`,
    { advice: `Stop that program, or choose another port: ${another}` },
  );
}

/**
 * @param {string} root
 * @param {import('./findPortOwner.mjs').PortOwner} owner
 */
function isOurs(root, { folder }) {
  return folder === root || Boolean(folder?.startsWith(root + sep));
}

/**
 * @param {number} port
 * @returns {Promise<number>}
 */
async function nextFreePort(port) {
  for (let candidate = port + 1; candidate <= 65535; candidate += 1) {
    if (!(await isPortTaken(candidate).catch(() => true))) {
      return candidate;
    }
  }
  return 0;
}
