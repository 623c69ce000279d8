import { Kafka } from 'kafkajs';
import pg from 'pg';
import { createApp } from './app.ts';
import { createAuthenticator } from './auth.ts';
import { createUpstreams } from './clients/upstreams.ts';
import { readConfig } from './config.ts';
import { OrderStore } from './db/order-store.ts';
import { connectFlags } from './flags.ts';
import { logger } from './logger.ts';
import { runRelay } from './outbox/relay.ts';

const config = readConfig();
const pool = new pg.Pool({
  connectionString: config.databaseUrl,
  max: 20,
  connectionTimeoutMillis: 1_000,
  statement_timeout: 3_000,
});
const producer = new Kafka({ clientId: 'checkout', brokers: config.kafkaBrokers }).producer({
  idempotent: true,
});

await Promise.all([connectFlags(), producer.connect()]);

const app = await createApp({
  pool,
  store: new OrderStore(pool),
  upstreams: createUpstreams(config),
  authenticate: createAuthenticator(config.identityIssuer),
});
await app.listen({ host: '0.0.0.0', port: config.port });

const stopping = new AbortController();
const relay = runRelay(pool, producer, stopping.signal);

process.once('SIGTERM', async () => {
  logger.info('stopping');
  await app.close();
  stopping.abort();
  await relay.catch(() => undefined);
  await Promise.allSettled([producer.disconnect(), pool.end()]);
});
