/* This file must parse on any Node that knows modules. */

/** The oldest Node that these scripts run on; it can fetch the one they need. */
const OLDEST = [18, 3];

/**
 * Runs the command, or says which Node it needs.
 *
 * @param {() => Promise<void>} command - the command, not loaded yet
 */
export function onSupportedNode(command) {
  const running = process.versions.node.split('.').map(Number);
  const supported =
    running[0] > OLDEST[0] ||
    (running[0] === OLDEST[0] && running[1] >= OLDEST[1]);
  if (!supported) {
    console.error(
      `Waymark needs Node ${OLDEST.join('.')} or newer; ` +
        `this is Node ${process.versions.node}.\n` +
        'Install Node 24 from https://nodejs.org and run the command again.',
    );
    process.exitCode = 1;
    return;
  }
  command().catch(error => {
    console.error(error);
    process.exitCode = 1;
  });
}
