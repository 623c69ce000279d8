/**
 * Whether a process (or, for a negative id, a process group) still exists.
 *
 * @param {number} pid
 * @returns {boolean}
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (/** @type {any} */ error) {
    // EPERM: it exists, but belongs to someone else.
    return error.code === 'EPERM';
  }
}
