'use strict';

// Preloaded (NODE_OPTIONS) into the Node processes that the commands start.
// It ends them when the process that started them is gone, even if that was
// killed without a chance to clean up, so no orphan keeps a port or goes on
// writing into node_modules.

const { appendFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

const CHECK_MS = 500;
const PATIENCE_MS = 15_000;

function followParent() {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) {
      return;
    }
    clearInterval(timer);
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    process.kill(process.pid, 'SIGTERM');
  }, CHECK_MS);
  timer.unref();
}

/** Nothing further down should find our option in its environment. */
function leaveNoTrace() {
  const rest = (process.env.NODE_OPTIONS ?? '')
    .replace(process.env.WAYMARK_PRELOAD ?? '', '')
    .trim();
  if (rest) {
    process.env.NODE_OPTIONS = rest;
  } else {
    delete process.env.NODE_OPTIONS;
  }
  delete process.env.WAYMARK_PRELOAD;
  delete process.env.WAYMARK_BACKEND_PIDS;
}

if (isMainThread) {
  followParent();
  const pidFile = process.env.WAYMARK_BACKEND_PIDS;
  // backstage-cli sets this for the back end, which it starts and restarts
  // itself without telling anyone when it ends.
  const isBackend = Boolean(process.env.BACKSTAGE_CLI_CHANNEL);
  if (pidFile && isBackend) {
    appendFileSync(pidFile, `${process.pid}\n`);
  }
  // backstage-cli itself must pass it on to the back end.
  if (!pidFile || isBackend) {
    leaveNoTrace();
  }
}
