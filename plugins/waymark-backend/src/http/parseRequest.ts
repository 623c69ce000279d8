import { InputError } from '@backstage/errors';
import { z } from 'zod';
import { holdsNul } from './holdsNul';

/** Parses what a request gives, and says what is wrong with it. */
export function parseRequest<T extends z.ZodType>(
  schema: T,
  given: unknown,
): z.output<T> {
  // PostgreSQL fails on this character, wherever it is.
  if (holdsNul(given)) {
    throw new InputError('The request is not valid: remove the character NUL');
  }
  const result = schema.safeParse(given);
  if (!result.success) {
    throw new InputError(
      `The request is not valid: ${z.prettifyError(result.error)}`,
    );
  }
  return result.data;
}
