import { onInterrupt } from './processes/onInterrupt.mjs';
import { describeFailure } from './terminal/describeFailure.mjs';

/** What shells expect of a command that Ctrl-C ended. */
export const INTERRUPTED = 130;

/**
 * Runs a command to its end: failures are told in plain words, and nothing
 * that was started outlives it.
 *
 * @param {import('./createContext.mjs').Context} context
 * @param {object} options
 * @param {() => Promise<number>} options.work - answers with the exit code
 * @param {() => number} options.interruptCode - the exit code after Ctrl-C
 */
export async function runScript(context, { work, interruptCode }) {
  const { children, progress } = context;
  let interrupted = false;
  onInterrupt(
    async () => {
      interrupted = true;
      progress.print('Stopping …');
      progress.silence();
      await children.stopAll();
      process.exit(interruptCode());
    },
    () => {
      children.killAll();
      process.exit(INTERRUPTED);
    },
  );
  let code = 1;
  try {
    code = await work();
  } catch (error) {
    if (!interrupted) {
      progress.print(describeFailure(error));
    }
  }
  if (!interrupted) {
    await children.stopAll();
    process.exit(code);
  }
}
