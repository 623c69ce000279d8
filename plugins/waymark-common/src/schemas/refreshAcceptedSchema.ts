import { z } from 'zod';

/**
 * The answer to a request to read an entity again soon.
 *
 * @public
 */
export const refreshAcceptedSchema = z.object({
  entityRef: z.string().describe('The entity that is read again'),
});

/** @public */
export type RefreshAccepted = z.infer<typeof refreshAcceptedSchema>;
