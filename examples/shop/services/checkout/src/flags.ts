import { FlagdProvider } from '@openfeature/flagd-provider';
import { OpenFeature } from '@openfeature/server-sdk';

export async function connectFlags(): Promise<void> {
  await OpenFeature.setProviderAndWait(new FlagdProvider());
}

const client = OpenFeature.getClient('checkout');

export function usePromotionService(customerId: string): Promise<boolean> {
  return client.getBooleanValue('promotions-from-new-service', false, { targetingKey: customerId });
}

export function guestCheckoutAllowed(country: string): Promise<boolean> {
  return client.getBooleanValue('guest-checkout', false, { country });
}
