import { LeafTest } from './LeafTest';

const noLength = 'is neither a list, an object nor a text';

/**
 * The number of items of a list, of keys of an object, or of characters of a
 * text (UTF-16 code units).
 */
export const lengthTests = {
  lengthEqual: (expected: number) => comparison(length => length === expected),
  lengthGreaterThan: (expected: number) =>
    comparison(length => length > expected),
  lengthGreaterThanInclusive: (expected: number) =>
    comparison(length => length >= expected),
  lengthLessThan: (expected: number) => comparison(length => length < expected),
  lengthLessThanInclusive: (expected: number) =>
    comparison(length => length <= expected),
};

function comparison(holds: (length: number) => boolean): LeafTest {
  return actual => {
    const length = lengthOf(actual);
    return length === undefined ? noLength : holds(length);
  };
}

function lengthOf(actual: unknown): number | undefined {
  if (typeof actual === 'string' || Array.isArray(actual)) {
    return actual.length;
  }
  return typeof actual === 'object' && actual !== null
    ? Object.keys(actual).length
    : undefined;
}
