const AFTER_ALL_TIERS = '\u{10FFFF}';

/**
 * The text by which tiers sort: numbers by value, then names, then none. Only
 * text that is never missing can be paged through.
 */
export function tierOrder(tier: string | undefined): string {
  if (!tier) {
    return AFTER_ALL_TIERS;
  }
  return /^\d{1,10}$/.test(tier) ? tier.padStart(10, '0') : tier;
}
