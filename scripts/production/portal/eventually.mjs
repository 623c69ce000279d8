import { setTimeout } from 'node:timers/promises';

const PAUSE = 200;

/**
 * Tries until it succeeds.
 *
 * @template T
 * @param {number} milliseconds - for how long
 * @param {() => Promise<T>} attempt
 * @returns {Promise<T>}
 */
export async function eventually(milliseconds, attempt) {
  const end = performance.now() + milliseconds;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > end) {
        throw error;
      }
      await setTimeout(PAUSE);
    }
  }
}
