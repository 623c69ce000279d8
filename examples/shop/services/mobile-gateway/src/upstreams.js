import { HttpClient } from '@marketlane/http-client';

const SERVICES = { catalog: 'CATALOG_URL', cart: 'CART_URL', search: 'SEARCH_URL', checkout: 'CHECKOUT_URL' };

/** One HTTP client per service, each with a time limit, one retry and its own circuit breaker. */
export function createUpstreams(env) {
  const timeoutMs = Number(env.UPSTREAM_TIMEOUT_MS ?? 800);
  return Object.fromEntries(
    Object.entries(SERVICES).map(([name, variable]) => [
      name,
      new HttpClient({
        upstream: name,
        baseUrl: env[variable],
        timeoutMs,
        retries: 1,
        breaker: { failureThreshold: 10, resetAfterMs: 5_000 },
      }),
    ]),
  );
}
