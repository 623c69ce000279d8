import { JsonValue } from '@backstage/types';
import { TechInsightsLeaf } from '../schema/techInsightsLeafSchema';
import { LeafTest } from './LeafTest';

/**
 * The operators as json-rules-engine 7 defines them (its
 * `engine-default-operators`), so that a check of tech-insights keeps its
 * verdicts: what cannot be compared is false there, not unknown, numbers in
 * texts count as numbers, and lists and objects are equal to nothing.
 */
export const techInsightsTests: Record<
  TechInsightsLeaf['operator'],
  (expected: never) => LeafTest
> = {
  equal: (expected: JsonValue) => actual => actual === expected,
  notEqual: (expected: JsonValue) => actual => actual !== expected,
  in: (expected: unknown[]) => actual => expected.indexOf(actual) > -1,
  notIn: (expected: unknown[]) => actual => expected.indexOf(actual) === -1,
  contains: (expected: JsonValue) => actual =>
    Array.isArray(actual) && actual.indexOf(expected) > -1,
  doesNotContain: (expected: JsonValue) => actual =>
    Array.isArray(actual) && actual.indexOf(expected) === -1,
  greaterThan: (expected: number) => actual => numberOrText(actual) > expected,
  greaterThanInclusive: (expected: number) => actual =>
    numberOrText(actual) >= expected,
  lessThan: (expected: number) => actual => numberOrText(actual) < expected,
  lessThanInclusive: (expected: number) => actual =>
    numberOrText(actual) <= expected,
};

/**
 * A number, or a text that begins with one; anything else as NaN, which no
 * comparison holds for. The type says what JavaScript makes of a text that it
 * compares with a number. A list counts as the text of its items, as there.
 */
function numberOrText(actual: unknown): number {
  const value = Array.isArray(actual) ? textOfList(actual) : actual;
  return (typeof value === 'number' || typeof value === 'string') &&
    !Number.isNaN(Number.parseFloat(String(value)))
    ? (value as number)
    : NaN;
}

// Only scalars: an object may have a toString of its own, and lists in lists
// may be too deep.
function textOfList(list: readonly unknown[]): string {
  return list.some(item => typeof item === 'object' && item !== null)
    ? ''
    : list.map(item => String(item ?? '')).join();
}
