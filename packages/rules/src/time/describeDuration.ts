import { Duration } from './Duration';

/** A duration in words: `1 year 6 months`. */
export function describeDuration(duration: Duration): string {
  return Object.entries(duration)
    .filter(([, amount]) => amount > 0)
    .map(([unit, amount]) =>
      amount === 1 ? `1 ${unit.slice(0, -1)}` : `${amount} ${unit}`,
    )
    .join(' ');
}
