import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * @typedef {object} PortOwner
 * @property {number} pid
 * @property {string} name
 * @property {string | undefined} folder - its working directory
 */

const LISTENING = '0A';

/**
 * The program that listens on a port, where this system tells.
 *
 * @param {number} port
 * @returns {PortOwner | undefined}
 */
export function findPortOwner(port) {
  try {
    return process.platform === 'linux' ? fromProc(port) : fromLsof(port);
  } catch {
    // It is only a hint; other users' processes cannot be seen at all.
    return undefined;
  }
}

/**
 * @param {number} port
 * @returns {PortOwner | undefined}
 */
function fromProc(port) {
  const links = new Set(
    [...listeningInodes(port)].map(inode => `socket:[${inode}]`),
  );
  for (const pid of readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
    if (holdsAny(pid, links)) {
      return {
        pid: Number(pid),
        name: programName(pid),
        folder: readlinkSync(`/proc/${pid}/cwd`),
      };
    }
  }
  return undefined;
}

/**
 * The kernel's own name is that of the first thread: "MainThread" for Node.
 *
 * @param {string} pid
 */
function programName(pid) {
  const [program] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  return basename(program) || 'unknown';
}

/**
 * @param {number} port
 * @returns {Set<string>}
 */
function listeningInodes(port) {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const rows = ['tcp', 'tcp6'].flatMap(table =>
    readFileSync(`/proc/net/${table}`, 'utf8')
      .split('\n')
      .slice(1)
      .map(row => row.trim().split(/\s+/)),
  );
  return new Set(
    rows
      .filter(row => row[1]?.endsWith(suffix) && row[3] === LISTENING)
      .map(row => row[9]),
  );
}

/**
 * @param {string} pid
 * @param {Set<string>} links
 * @returns {boolean}
 */
function holdsAny(pid, links) {
  try {
    return readdirSync(`/proc/${pid}/fd`).some(descriptor => {
      try {
        return links.has(readlinkSync(`/proc/${pid}/fd/${descriptor}`));
      } catch {
        return false;
      }
    });
  } catch {
    return false;
  }
}

/**
 * @param {number} port
 * @returns {PortOwner | undefined}
 */
function fromLsof(port) {
  const output = execFileSync(
    'lsof',
    ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const pid = /^p(\d+)$/m.exec(output)?.[1];
  const name = /^c(.+)$/m.exec(output)?.[1];
  return pid
    ? { pid: Number(pid), name: name ?? 'unknown', folder: undefined }
    : undefined;
}
