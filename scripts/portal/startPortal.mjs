import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../terminal/Failure.mjs';
import { PortalPart } from './PortalPart.mjs';

const LOOK_MS = 250;
const PATIENCE_MS = 5 * 60_000;

/**
 * Starts front end and back end and waits until both can be used.
 *
 * @param {import('../createContext.mjs').Context} context
 * @param {object} options
 * @param {string} options.node
 * @param {NodeJS.ProcessEnv} options.env
 * @param {string[]} options.configArgs
 * @param {import('./resolveEndpoints.mjs').Endpoints} options.endpoints
 * @returns {Promise<PortalPart[]>}
 */
export async function startPortal(context, options) {
  const { app, backend } = options.endpoints;
  const parts = [
    new PortalPart(context, {
      title: 'back end',
      folder: 'packages/backend',
      endpoint: backend,
      readyPath: '/.backstage/health/v1/readiness',
    }),
    new PortalPart(context, {
      title: 'front end',
      folder: 'packages/app',
      endpoint: app,
      // The dev server holds the answer back until it has compiled.
      readyPath: new URL(app.baseUrl).pathname,
    }),
  ];
  await context.progress.step(
    'Starting the portal',
    update => waitUntilReady(context, { ...options, parts, update }),
    'Started front end and back end',
  );
  return parts;
}

/**
 * @param {import('../createContext.mjs').Context} context
 * @param {object} options
 * @param {PortalPart[]} options.parts
 * @param {(detail: string) => void} options.update
 */
async function waitUntilReady({ log }, { parts, update, ...options }) {
  const giveUpAt = Date.now() + PATIENCE_MS;
  for (const part of parts) {
    part.start(/** @type {any} */ (options));
  }
  while (parts.some(part => !part.ready)) {
    update(
      parts
        .map(({ title, ready }) => `${title} ${ready ? 'ready' : 'starting'}`)
        .join(', '),
    );
    await sleep(LOOK_MS);
    await Promise.all(
      parts.filter(part => !part.ready).map(part => part.look()),
    );
    throwFirstFailure(parts);
    if (Date.now() > giveUpAt) {
      const late = parts.find(part => !part.ready);
      throw new Failure(`The ${late?.title} is not ready after 5 minutes.`, {
        output: log.lines(late?.title ?? '').slice(-15),
        logPath: log.name,
      });
    }
  }
}

/** @param {PortalPart[]} parts */
function throwFirstFailure(parts) {
  for (const part of parts) {
    const failure = part.failure();
    if (failure) {
      throw failure;
    }
  }
}
