import { LeafTest } from './LeafTest';

const noContainer = 'is neither a list, an object nor a text';

/**
 * Whether there is a value, and whether it is empty. Nothing at the end of a
 * path, and `null`, do not exist; a fact that is missing as a whole never gets
 * here, because nobody knows what it would say.
 */
export const presenceTests = {
  exists:
    (expected: boolean): LeafTest =>
    actual =>
      (actual !== undefined && actual !== null) === expected,
  isEmpty:
    (expected: boolean): LeafTest =>
    actual => {
      const empty = isEmpty(actual);
      return empty === undefined ? noContainer : empty === expected;
    },
};

function isEmpty(actual: unknown): boolean | undefined {
  if (actual === null) {
    return true;
  }
  if (typeof actual === 'string' || Array.isArray(actual)) {
    return actual.length === 0;
  }
  return typeof actual === 'object'
    ? Object.keys(actual).length === 0
    : undefined;
}
