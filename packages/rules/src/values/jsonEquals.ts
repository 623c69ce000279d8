import { JsonValue } from '@backstage/types';

/**
 * Whether a value is the same JSON as an expected one: without conversions and
 * without regard to the order of keys. It goes no deeper than what is expected,
 * which is bounded, whatever the value is.
 */
export function jsonEquals(actual: unknown, expected: JsonValue): boolean {
  if (typeof expected !== 'object' || expected === null) {
    return actual === expected;
  }
  if (typeof actual !== 'object' || actual === null) {
    return false;
  }
  if (Array.isArray(expected)) {
    return (
      Array.isArray(actual) &&
      actual.length === expected.length &&
      expected.every((item, index) => jsonEquals(actual[index], item))
    );
  }
  const keys = Object.keys(expected);
  return (
    !Array.isArray(actual) &&
    Object.keys(actual).length === keys.length &&
    keys.every(
      key =>
        Object.hasOwn(actual, key) &&
        jsonEquals(
          (actual as Record<string, unknown>)[key],
          expected[key] as JsonValue,
        ),
    )
  );
}
