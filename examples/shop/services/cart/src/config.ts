function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

export function readConfig() {
  return {
    port: Number(process.env.PORT ?? 8080),
    redisUrl: required('REDIS_URL'),
    catalogUrl: required('CATALOG_URL'),
    catalogTimeoutMs: Number(process.env.CATALOG_TIMEOUT_MS ?? 500),
    cartTtlSeconds: 30 * 24 * 3600,
  };
}

export type Config = ReturnType<typeof readConfig>;
