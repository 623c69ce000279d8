import { setTimeout as sleep } from 'node:timers/promises';
import { context, propagation } from '@opentelemetry/api';
import { Agent, request } from 'undici';
import { CircuitBreaker, CircuitOpenError } from './breaker.js';
import type { BreakerOptions } from './breaker.js';

export { CircuitBreaker, CircuitOpenError };
export type { BreakerOptions };

export interface HttpClientOptions {
  /** Name of the called service, used in errors and metrics. */
  upstream: string;
  baseUrl: string;
  /** Limit of one attempt, connection included. */
  timeoutMs?: number;
  /** Attempts after the first one. */
  retries?: number;
  breaker?: BreakerOptions;
  onAttempt?: (attempt: { upstream: string; status: number | 'error'; durationMs: number }) => void;
}

export interface CallOptions {
  body?: unknown;
  headers?: Record<string, string>;
  /** Makes a POST safe to repeat; sent as the Idempotency-Key header. */
  idempotencyKey?: string;
}

export class UpstreamError extends Error {
  constructor(
    readonly upstream: string,
    readonly status: number,
    readonly body: unknown,
  ) {
    super(`${upstream} answered ${status}`);
  }
}

const RETRYABLE = new Set([429, 502, 503, 504]);
const SAFE = new Set(['GET', 'PUT', 'DELETE']);

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export class HttpClient {
  private readonly agent: Agent;
  private readonly breaker: CircuitBreaker;
  private readonly timeoutMs: number;
  private readonly retries: number;

  constructor(private readonly options: HttpClientOptions) {
    this.timeoutMs = options.timeoutMs ?? 2_000;
    this.retries = options.retries ?? 2;
    this.agent = new Agent({ connect: { timeout: 500 }, connections: 64 });
    this.breaker = new CircuitBreaker(
      options.upstream,
      options.breaker ?? { failureThreshold: 5, resetAfterMs: 10_000 },
    );
  }

  get<T>(path: string, options: CallOptions = {}): Promise<T> {
    return this.call<T>('GET', path, options);
  }

  post<T>(path: string, body: unknown, options: CallOptions = {}): Promise<T> {
    return this.call<T>('POST', path, { ...options, body });
  }

  delete<T>(path: string, options: CallOptions = {}): Promise<T> {
    return this.call<T>('DELETE', path, options);
  }

  private async call<T>(method: Method, path: string, options: CallOptions): Promise<T> {
    const repeatable = SAFE.has(method) || options.idempotencyKey !== undefined;
    const attempts = repeatable ? this.retries + 1 : 1;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.breaker.run(() => this.attempt<T>(method, path, options));
      } catch (error) {
        if (attempt >= attempts || !isRetryable(error)) throw error;
        // Full jitter keeps callers from retrying in step.
        await sleep(Math.random() * 100 * 2 ** attempt);
      }
    }
  }

  private async attempt<T>(method: Method, path: string, options: CallOptions): Promise<T> {
    const headers: Record<string, string> = { accept: 'application/json', ...options.headers };
    if (options.body !== undefined) headers['content-type'] = 'application/json';
    if (options.idempotencyKey) headers['idempotency-key'] = options.idempotencyKey;
    propagation.inject(context.active(), headers);

    const startedAt = performance.now();
    let status: number | 'error' = 'error';
    try {
      const response = await request(new URL(path, this.options.baseUrl), {
        method,
        headers,
        body: options.body === undefined ? undefined : JSON.stringify(options.body),
        dispatcher: this.agent,
        signal: AbortSignal.timeout(this.timeoutMs),
      });
      status = response.statusCode;
      const text = await response.body.text();
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      if (response.statusCode >= 400) {
        throw new UpstreamError(this.options.upstream, response.statusCode, body);
      }
      return body as T;
    } finally {
      this.options.onAttempt?.({
        upstream: this.options.upstream,
        status,
        durationMs: performance.now() - startedAt,
      });
    }
  }
}

function isRetryable(error: unknown): boolean {
  if (error instanceof CircuitOpenError) return false;
  if (error instanceof UpstreamError) return RETRYABLE.has(error.status);
  return true;
}
