import { Redis } from 'ioredis';
import { buildApp } from './app.ts';
import { HttpCatalog } from './catalog.ts';
import { readConfig } from './config.ts';
import { RedisCartStore } from './store.ts';

const config = readConfig();
const redis = new Redis(config.redisUrl, {
  connectTimeout: 1_000,
  commandTimeout: 100,
  maxRetriesPerRequest: 1,
});
const app = buildApp({
  store: new RedisCartStore(redis, config.cartTtlSeconds),
  catalog: new HttpCatalog(config.catalogUrl, config.catalogTimeoutMs),
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, async () => {
    await app.close();
    await redis.quit();
  });
}

await app.listen({ port: config.port, host: '0.0.0.0' });
