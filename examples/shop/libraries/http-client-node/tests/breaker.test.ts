import { describe, expect, it } from 'vitest';
import { CircuitBreaker, CircuitOpenError } from '../src/breaker.js';

const fail = () => Promise.reject(new Error('boom'));
const succeed = () => Promise.resolve('ok');

describe('CircuitBreaker', () => {
  it('refuses calls after the threshold and recovers through one trial call', async () => {
    let now = 0;
    const breaker = new CircuitBreaker('payments', {
      failureThreshold: 2,
      resetAfterMs: 1_000,
      now: () => now,
    });

    await expect(breaker.run(fail)).rejects.toThrow('boom');
    await expect(breaker.run(fail)).rejects.toThrow('boom');
    await expect(breaker.run(succeed)).rejects.toBeInstanceOf(CircuitOpenError);

    now = 1_000;
    expect(breaker.state).toBe('half-open');
    await expect(breaker.run(succeed)).resolves.toBe('ok');
    expect(breaker.state).toBe('closed');
  });

  it('opens again when the trial call fails', async () => {
    let now = 0;
    const breaker = new CircuitBreaker('cart', {
      failureThreshold: 1,
      resetAfterMs: 500,
      now: () => now,
    });
    await expect(breaker.run(fail)).rejects.toThrow();
    now = 500;
    await expect(breaker.run(fail)).rejects.toThrow('boom');
    expect(breaker.state).toBe('open');
  });
});
