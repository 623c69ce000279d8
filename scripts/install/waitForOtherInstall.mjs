import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from '../processes/isAlive.mjs';
import { InstallStamp } from './InstallStamp.mjs';

const CHECK_MS = 500;

/**
 * Two installations at once would destroy each other's work: waits while
 * another command of this project is at one.
 *
 * @param {import('../createContext.mjs').Context} context
 */
export async function waitForOtherInstall({ root, progress }) {
  const stamp = new InstallStamp(root);
  const isRunning = () => stamp.running?.some(isAlive) ?? false;
  if (!isRunning()) {
    return;
  }
  await progress.step(
    'Waiting for another command that is installing the packages',
    async () => {
      while (isRunning()) {
        await sleep(CHECK_MS);
      }
    },
    'Another command has finished installing the packages',
  );
}
