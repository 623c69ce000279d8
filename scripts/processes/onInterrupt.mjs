const PARENT_CHECK_MS = 1000;

/** npm passes on a Ctrl-C that the terminal has sent to us as well. */
const SAME_REQUEST_MS = 500;

/**
 * Calls back when the command is asked to end: Ctrl-C, `kill`, a closed
 * terminal, or the end of the npm or Yarn that runs it.
 *
 * @param {() => void} stop - called once
 * @param {() => void} stopAtOnce - called when someone asks again
 */
export function onInterrupt(stop, stopAtOnce) {
  /** @type {number | undefined} */
  let askedAt;
  const ask = () => {
    if (askedAt === undefined) {
      askedAt = Date.now();
      stop();
    } else if (Date.now() - askedAt > SAME_REQUEST_MS) {
      stopAtOnce();
    }
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(name, ask);
  }
  followScriptRunner(() => {
    if (askedAt === undefined) {
      ask();
    }
  });
}

/**
 * npm starts us through a shell, which does not pass `kill` on. (Started by
 * hand, we may outlive the shell: that is what nohup is for.)
 *
 * @param {() => void} ended
 */
function followScriptRunner(ended) {
  if (!process.env.npm_lifecycle_event) {
    return;
  }
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== parent) {
      clearInterval(timer);
      ended();
    }
  }, PARENT_CHECK_MS);
  timer.unref();
}
