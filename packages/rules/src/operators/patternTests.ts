import { ruleLimits } from '../ruleLimits';
import { compilePattern } from './compilePattern';
import { LeafTest } from './LeafTest';

const noText = 'is not a text';
const tooLong = `is a text of more than ${ruleLimits.matchedLength} characters`;

/** Whether a part of a text matches a regular expression, in linear time. */
export const patternTests = {
  matches: (expected: string): LeafTest => {
    const pattern = compilePattern(expected);
    return actual => {
      if (typeof actual !== 'string') {
        return noText;
      }
      return actual.length > ruleLimits.matchedLength
        ? tooLong
        : pattern.test(actual);
    };
  },
};
