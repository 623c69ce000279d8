import { setTimeout as sleep } from 'node:timers/promises';
import { describeFailure } from '../terminal/describeFailure.mjs';

const LOOK_MS = 500;

/**
 * Looks after a portal that runs. It ends with the failure of a part, unless
 * a developer has just changed a file: then the next change may repair it.
 *
 * @param {import('../createContext.mjs').Context} context
 * @param {import('./PortalPart.mjs').PortalPart[]} parts
 * @returns {Promise<never>}
 */
export async function watchPortal({ progress }, parts) {
  /** @type {Set<import('./PortalPart.mjs').PortalPart>} */
  const broken = new Set();
  for (;;) {
    await sleep(LOOK_MS);
    for (const part of parts) {
      const failure = part.failure();
      if (failure && !part.changed) {
        throw failure;
      }
      if (failure && !broken.has(part)) {
        progress.print(describeFailure(failure));
        progress.print('  It starts again when a file changes.');
        broken.add(part);
      }
      if (!failure && broken.delete(part)) {
        progress.print(`The ${part.title} runs again.`);
      }
    }
  }
}
