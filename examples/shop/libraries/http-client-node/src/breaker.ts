export interface BreakerOptions {
  /** Consecutive failures after which calls are refused. */
  failureThreshold: number;
  /** How long calls are refused before one trial call is let through. */
  resetAfterMs: number;
  now?: () => number;
}

export type BreakerState = 'closed' | 'open' | 'half-open';

export class CircuitOpenError extends Error {
  readonly code = 'CIRCUIT_OPEN';

  constructor(readonly upstream: string) {
    super(`Circuit for ${upstream} is open`);
  }
}

export class CircuitBreaker {
  private failures = 0;
  private openedAt: number | undefined;
  private trialRunning = false;
  private readonly now: () => number;

  constructor(
    private readonly upstream: string,
    private readonly options: BreakerOptions,
  ) {
    this.now = options.now ?? Date.now;
  }

  get state(): BreakerState {
    if (this.openedAt === undefined) return 'closed';
    return this.now() - this.openedAt >= this.options.resetAfterMs ? 'half-open' : 'open';
  }

  async run<T>(call: () => Promise<T>): Promise<T> {
    const state = this.state;
    if (state === 'open' || (state === 'half-open' && this.trialRunning)) {
      throw new CircuitOpenError(this.upstream);
    }
    this.trialRunning = state === 'half-open';
    try {
      const result = await call();
      this.failures = 0;
      this.openedAt = undefined;
      return result;
    } catch (error) {
      this.failures += 1;
      if (state === 'half-open' || this.failures >= this.options.failureThreshold) {
        this.openedAt = this.now();
      }
      throw error;
    } finally {
      this.trialRunning = false;
    }
  }
}
