import { Verifier } from '@pact-foundation/pact';
import { describe, it } from 'vitest';

describe('contracts of our consumers', () => {
  it('are all kept', async () => {
    await new Verifier({
      provider: 'checkout',
      providerBaseUrl: process.env.PROVIDER_URL ?? 'http://localhost:8080',
      pactBrokerUrl: process.env.PACT_BROKER_BASE_URL,
      pactBrokerToken: process.env.PACT_BROKER_TOKEN,
      consumerVersionSelectors: [{ mainBranch: true }, { deployedOrReleased: true }],
      providerVersion: process.env.GITHUB_SHA,
      providerVersionBranch: process.env.GITHUB_REF_NAME,
      publishVerificationResult: process.env.CI === 'true',
    }).verifyProvider();
  }, 120_000);
});
