import { JsonValue } from '@backstage/types';
import { jsonEquals } from '../values/jsonEquals';
import { LeafTest } from './LeafTest';

/**
 * Equality of JSON. It is defined for every two values, so it is never unknown:
 * values of different types differ.
 */
export const equalityTests = {
  equal: (expected: JsonValue): LeafTest =>
    isScalar(expected)
      ? actual => actual === expected
      : actual => jsonEquals(actual, expected),
  notEqual: (expected: JsonValue): LeafTest =>
    isScalar(expected)
      ? actual => actual !== expected
      : actual => !jsonEquals(actual, expected),
  in: (expected: JsonValue[]): LeafTest => isAmong(expected),
  notIn: (expected: JsonValue[]): LeafTest => {
    const isOneOf = isAmong(expected);
    return actual => !isOneOf(actual);
  },
};

function isAmong(expected: JsonValue[]): (actual: unknown) => boolean {
  const scalars = new Set<unknown>(expected.filter(isScalar));
  const others = expected.filter(item => !isScalar(item));
  return others.length === 0
    ? actual => scalars.has(actual)
    : actual =>
        scalars.has(actual) || others.some(item => jsonEquals(actual, item));
}

function isScalar(value: JsonValue): boolean {
  return typeof value !== 'object' || value === null;
}
