import { InputError, toError } from '@backstage/errors';
import { RE2JS } from 're2js';
import { ruleLimits } from '../ruleLimits';

/**
 * Compiles a regular expression in the syntax of RE2, which is matched in time
 * linear in the text: no back references, no looking around.
 *
 * @throws InputError
 */
export function compilePattern(pattern: string): RE2JS {
  if (pattern.length > ruleLimits.patternLength) {
    throw new InputError(`longer than ${ruleLimits.patternLength} characters`);
  }
  const compiled = compile(pattern);
  if (compiled.programSize() > ruleLimits.patternInstructions) {
    throw new InputError('is too complex: repeat less');
  }
  return compiled;
}

function compile(pattern: string): RE2JS {
  try {
    return RE2JS.compile(pattern);
  } catch (error) {
    throw new InputError(
      `is not a regular expression of RE2: ${toError(error).message}`,
    );
  }
}
