import { describe, expect, it } from 'vitest';

const baseUrl = process.env.SMOKE_URL ?? 'https://checkout.staging.marketlane.example';

describe('deployed service', () => {
  it('is ready', async () => {
    const response = await fetch(`${baseUrl}/healthz/ready`, { signal: AbortSignal.timeout(5_000) });
    expect(response.status).toBe(200);
  });

  it('asks for a token', async () => {
    const response = await fetch(`${baseUrl}/v1/orders/none`, { signal: AbortSignal.timeout(5_000) });
    expect(response.status).toBe(401);
  });
});
