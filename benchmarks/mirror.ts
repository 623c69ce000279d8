/**
 * Mirrors 100,000 generated entities into SQLite and PostgreSQL, beside a
 * naive mirror that writes entity by entity.
 *
 *   node --require @backstage/cli/config/nodeTransform.cjs benchmarks/mirror.ts
 *
 * PostgreSQL is the one of WAYMARK_BENCHMARK_POSTGRES, by default the local
 * one; a database is made there and dropped again.
 */
import { Entity } from '@backstage/catalog-model';
import knexFactory, { Knex } from 'knex';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { CatalogMirror } from '../plugins/waymark-backend/src/catalog/CatalogMirror';
import { prepareDatabase } from '../plugins/waymark-backend/src/database/prepareDatabase';
import { generatePages } from './mirrorCatalog';
import { naiveMirror } from './mirrorNaive';

const ENTITIES = 100_000;
const NAIVE_ENTITIES = 10_000;
const postgresUrl =
  process.env.WAYMARK_BENCHMARK_POSTGRES ??
  'postgres://postgres@127.0.0.1:5432/postgres';

async function main(): Promise<void> {
  const [engine] = process.argv.slice(2);
  if (engine) {
    await measureEngine(engine);
    return;
  }
  // A process for each, so that one does not count the memory of the other.
  for (const name of ['sqlite', 'postgres']) {
    const child = fork(__filename, [name], { execArgv: process.execArgv });
    const [code] = await once(child, 'exit');
    if (code !== 0) {
      throw new Error(`The benchmark of ${name} failed`);
    }
  }
}

async function measureEngine(engine: string): Promise<void> {
  const { connection, close } =
    engine === 'sqlite' ? await openSqlite() : await openPostgres();
  try {
    console.log(`\n${engine}`);
    const database = await prepareDatabase({
      getClient: async () => connection,
    });
    await compareWithNaive(database);
    await measureReads(database);
  } finally {
    await close();
  }
}

async function compareWithNaive(database: Knex): Promise<void> {
  const pages = () => generatePages(NAIVE_ENTITIES, 0);
  console.log(`  ${NAIVE_ENTITIES} entities, naive and own`);
  const naive = await measure('naive first read', database, () =>
    naiveMirror(database, pages()),
  );
  const naiveAgain = await measure('naive unchanged', database, () =>
    naiveMirror(database, pages()),
  );
  const mirror = createMirror(database, pages);
  const read = () => mirror.read();
  const own = await measure('own first read', database, read);
  const ownAgain = await measure('own unchanged', database, read);
  // The own first read writes relations and derived tables as well.
  console.log(
    `  naive : own = ${(naive / own).toFixed(1)} : 1 for the first read, ` +
      `${(naiveAgain / ownAgain).toFixed(1)} : 1 when nothing changed`,
  );
  await database('entities').delete();
}

async function measureReads(database: Knex): Promise<void> {
  let revision = 0;
  const mirror = createMirror(database, () =>
    generatePages(ENTITIES, revision),
  );
  const read = () => mirror.read();
  console.log(`  ${ENTITIES} entities`);
  await measure('first read', database, read);
  await measure('unchanged read', database, read);
  revision = 1;
  await measure('1 % changed', database, read);
}

function createMirror(
  database: Knex,
  streamEntities: () => AsyncIterable<Entity[]>,
): CatalogMirror {
  return CatalogMirror.create({
    database,
    catalog: { streamEntities, getEntityByRef: async () => undefined },
    auth: {
      getOwnServiceCredentials: async () => ({
        $$type: '@backstage/BackstageCredentials',
        principal: { type: 'service', subject: 'benchmark' },
      }),
    },
    annotations: ['github.com/project-slug', 'backstage.io/techdocs-ref'],
  });
}

async function measure(
  name: string,
  connection: Knex,
  run: () => Promise<unknown>,
): Promise<number> {
  let queries = 0;
  const onQuery = () => {
    queries += 1;
  };
  const writtenBefore = await readWrittenRows(connection);
  connection.on('query', onQuery);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  let peak = 0;
  const sample = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 20);
  const started = performance.now();
  await run();
  const seconds = (performance.now() - started) / 1000;
  // Lets both observers see what happened last.
  await setTimeout(50);
  clearInterval(sample);
  delay.disable();
  connection.off('query', onQuery);
  const written = (await readWrittenRows(connection)) - writtenBefore;
  console.log(
    `  ${name.padEnd(18)}${seconds.toFixed(2).padStart(7)} s` +
      `${String(Math.round(peak / 1e6)).padStart(6)} MB peak RSS` +
      `${String(queries).padStart(7)} queries` +
      `${String(written).padStart(9)} rows written` +
      `${String(Math.round(delay.max / 1e6)).padStart(6)} ms longest block`,
  );
  return seconds;
}

async function readWrittenRows(connection: Knex): Promise<number> {
  if (connection.client.config.client !== 'pg') {
    const [{ written }] = await connection.raw(
      'SELECT total_changes() AS written',
    );
    return written;
  }
  await connection.raw('SELECT pg_stat_force_next_flush()');
  const { rows } = await connection.raw(
    `SELECT SUM(n_tup_ins + n_tup_upd + n_tup_del) AS written
     FROM pg_stat_user_tables`,
  );
  return Number(rows[0].written);
}

async function openSqlite() {
  const folder = await mkdtemp(path.join(tmpdir(), 'waymark-benchmark-'));
  const connection = knexFactory({
    client: 'better-sqlite3',
    connection: { filename: path.join(folder, 'waymark.sqlite') },
    useNullAsDefault: true,
  });
  await connection.raw('PRAGMA foreign_keys = ON');
  const close = async () => {
    await connection.destroy();
    await rm(folder, { recursive: true });
  };
  return { connection, close };
}

async function openPostgres() {
  const name = `waymark_benchmark_${process.pid}`;
  const admin = knexFactory({ client: 'pg', connection: postgresUrl });
  await admin.raw('CREATE DATABASE ??', [name]);
  const url = new URL(postgresUrl);
  url.pathname = name;
  const connection = knexFactory({
    client: 'pg',
    connection: url.toString(),
    // The statistics of rows written are those of one connection.
    pool: { min: 1, max: 1 },
  });
  const close = async () => {
    await connection.destroy();
    await admin.raw('DROP DATABASE ??', [name]);
    await admin.destroy();
  };
  return { connection, close };
}

main().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
