import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { CatalogSource } from '../scripts/production/portal/CatalogSource.mjs';
import { installBundle } from '../scripts/production/portal/installBundle.mjs';
import { Replica } from '../scripts/production/portal/Replica.mjs';
import { TemporaryDatabase } from '../scripts/production/portal/TemporaryDatabase.mjs';

/*
 * Seconds until the production bundle is ready on PostgreSQL, and its memory.
 * Build first:
 *
 *   yarn build && node benchmarks/backend.mjs
 */
const starts = 3;

/** Resident memory of a process, in MiB. */
function residentMebibytes(pid) {
  const kibibytes = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(kibibytes) / 1024;
}

async function measureStart(replica, name) {
  const startedAt = performance.now();
  replica.start();
  await replica.ready();
  const seconds = (performance.now() - startedAt) / 1000;
  const memory = residentMebibytes(replica.child.pid);
  console.log(
    `${name}: ready after ${seconds.toFixed(1)} s, ${memory.toFixed(
      0,
    )} MiB resident`,
  );
  replica.terminate();
  await replica.exited();
}

const folder = mkdtempSync(resolve(tmpdir(), 'waymark-backend-'));
const database = await TemporaryDatabase.create();
const source = await CatalogSource.start();
try {
  await installBundle(folder);
  const replica = await Replica.prepare({
    name: 'benchmark',
    folder,
    database,
    source,
  });
  await measureStart(replica, 'empty database');
  for (let start = 1; start <= starts; start++) {
    await measureStart(replica, `migrated database, start ${start}`);
  }
} finally {
  source.stop();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
}
