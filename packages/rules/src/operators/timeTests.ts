import { Duration } from '../time/Duration';
import { parseDuration } from '../time/parseDuration';
import { parseInstant } from '../time/parseInstant';
import { subtractDuration } from '../time/subtractDuration';
import { LeafTest } from './LeafTest';

const noInstant = 'is not an ISO 8601 date, or time with its offset';

/** The order of moments. What lies in the future is not within the last days. */
export const timeTests = {
  before: (expected: string): LeafTest => {
    const limit = parseInstant(expected);
    return (actual, now) => {
      const instant = instantOf(actual);
      return instant === undefined ? noInstant : instant < (limit ?? now);
    };
  },
  after: (expected: string): LeafTest => {
    const limit = parseInstant(expected);
    return (actual, now) => {
      const instant = instantOf(actual);
      return instant === undefined ? noInstant : instant > (limit ?? now);
    };
  },
  withinLast: (expected: string): LeafTest => {
    const duration = parseDuration(expected) as Duration;
    return (actual, now) => {
      const instant = instantOf(actual);
      return instant === undefined
        ? noInstant
        : instant >= subtractDuration(now, duration) && instant <= now;
    };
  },
};

function instantOf(actual: unknown): number | undefined {
  return typeof actual === 'string' ? parseInstant(actual) : undefined;
}
