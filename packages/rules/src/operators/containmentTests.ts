import { JsonValue } from '@backstage/types';
import { jsonEquals } from '../values/jsonEquals';
import { LeafTest } from './LeafTest';

const noContainer = 'is neither a list nor a text';
const noText = 'is a text, which can only contain a text';

/** Whether a list has an item, or a text a part. */
export const containmentTests = {
  contains: (expected: JsonValue): LeafTest => containsValue(expected),
  doesNotContain: (expected: JsonValue): LeafTest => {
    const contains = containsValue(expected);
    return (actual, now) => {
      const outcome = contains(actual, now);
      return typeof outcome === 'string' ? outcome : !outcome;
    };
  },
};

function containsValue(expected: JsonValue): LeafTest {
  const isScalar = typeof expected !== 'object' || expected === null;
  return actual => {
    if (Array.isArray(actual)) {
      return isScalar
        ? actual.includes(expected)
        : actual.some(item => jsonEquals(item, expected));
    }
    if (typeof actual !== 'string') {
      return noContainer;
    }
    return typeof expected === 'string' ? actual.includes(expected) : noText;
  };
}
