import { HttpClient } from '@marketlane/http-client';
import { MatchersV3, PactV4 } from '@pact-foundation/pact';
import { describe, expect, it } from 'vitest';

const { integer, like, regex } = MatchersV3;

const pact = new PactV4({ consumer: 'checkout', provider: 'payments', dir: 'pacts' });

describe('payments contract', () => {
  it('authorises a payment', async () => {
    await pact
      .addInteraction()
      .given('the payment method pm_visa is valid')
      .uponReceiving('an authorisation')
      .withRequest('POST', '/v1/payments', request =>
        request.headers({ 'Idempotency-Key': like('order-1-authorise') }).jsonBody({
          reference: like('order-1'),
          amount: { amount: integer(4_990), currency: regex('^[A-Z]{3}$', 'EUR') },
          method: 'pm_visa',
          capture: 'manual',
        }),
      )
      .willRespondWith(201, response =>
        response.jsonBody({ id: like('pay_8Qm2'), status: 'authorised' }),
      )
      .executeTest(async server => {
        const client = new HttpClient({ upstream: 'payments', baseUrl: server.url });
        const payment = await client.post<{ id: string; status: string }>(
          '/v1/payments',
          {
            reference: 'order-1',
            amount: { amount: 4_990, currency: 'EUR' },
            method: 'pm_visa',
            capture: 'manual',
          },
          { idempotencyKey: 'order-1-authorise' },
        );
        expect(payment.status).toBe('authorised');
      });
  });
});
