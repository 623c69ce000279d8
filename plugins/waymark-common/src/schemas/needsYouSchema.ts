import { z } from 'zod';
import { needsYouItemSchema } from './needsYouItemSchema';

/**
 * What needs the caller, the most urgent first.
 *
 * @public
 */
export const needsYouSchema = z.object({
  items: z.array(needsYouItemSchema),
  totalItems: z.int().min(0).describe('Of the sources that answered'),
  unavailable: z
    .array(z.object({ source: z.string(), message: z.string() }))
    .describe('Sources that failed, so that items may be missing'),
});

/** @public */
export type NeedsYou = z.infer<typeof needsYouSchema>;
