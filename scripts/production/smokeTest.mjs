/*
 * Runs the production bundle as two replicas against a PostgreSQL database of
 * its own and checks what an operator relies on. `yarn build` comes first:
 *
 *   node scripts/production/smokeTest.mjs [--keep]
 *
 * POSTGRES_HOST, _PORT, _USER and _PASSWORD say where the database server is.
 * The bundle is installed as the Dockerfile does it, with Yarn's cache; --keep
 * leaves that folder, with the logs of the replicas in it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { checkApi } from './checks/checkApi.mjs';
import { checkConfiguration } from './checks/checkConfiguration.mjs';
import { checkFrontEnd } from './checks/checkFrontEnd.mjs';
import { checkLogs } from './checks/checkLogs.mjs';
import { Checks } from './checks/Checks.mjs';
import { checkMetrics } from './checks/checkMetrics.mjs';
import { checkShutdown } from './checks/checkShutdown.mjs';
import { checkStart } from './checks/checkStart.mjs';
import { CatalogSource } from './portal/CatalogSource.mjs';
import { installBundle } from './portal/installBundle.mjs';
import { Replica } from './portal/Replica.mjs';
import { TemporaryDatabase } from './portal/TemporaryDatabase.mjs';

const folder = mkdtempSync(resolve(tmpdir(), 'waymark-production-'));
const cleanUps = [];
const checks = new Checks();

try {
  await installBundle(folder);

  const database = await TemporaryDatabase.create();
  cleanUps.push(() => database.drop());
  const source = await CatalogSource.start();
  cleanUps.push(() => source.stop());
  const replicas = [];
  for (const name of ['first', 'second']) {
    const replica = await Replica.prepare({ name, folder, database, source });
    cleanUps.push(() => replica.kill());
    replicas.push(replica);
  }
  const [first, second] = replicas;

  await checkConfiguration(checks, first);
  await checkStart(checks, replicas);
  await checkFrontEnd(checks, first);
  await checkApi(checks, first, source);
  await checkMetrics(checks, first);
  await checkShutdown(checks, first, second);
  await checkLogs(checks, replicas);
} catch (error) {
  checks.fail('the smoke test itself', error);
} finally {
  for (const cleanUp of cleanUps.reverse()) {
    await cleanUp();
  }
  if (process.argv.includes('--keep')) {
    console.log(`Kept ${folder}`);
  } else {
    rmSync(folder, { recursive: true, force: true });
  }
}

console.log(`${checks.passed} passed, ${checks.failed} failed`);
process.exitCode = checks.failed > 0 ? 1 : 0;
