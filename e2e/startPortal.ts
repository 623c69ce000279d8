import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Portal } from './Portal';

/** Starts the portal before the first test and stops it after the last. */
export default async function startPortal() {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-e2e-'));
  // How tests, which run in other processes, find it.
  process.env.E2E_FOLDER = folder;
  const portal = new Portal(folder);
  await portal.start();
  return async () => {
    await portal.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
