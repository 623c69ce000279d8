import { toError } from '@backstage/errors';
import { z } from 'zod';

/** A text that a function must accept without throwing. */
export function checkedText(check: (text: string) => unknown): z.ZodString {
  return z.string().superRefine((text, context) => {
    try {
      check(text);
    } catch (error) {
      context.addIssue({ code: 'custom', message: toError(error).message });
    }
  });
}
