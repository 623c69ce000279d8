import { z } from 'zod';

/**
 * Parameters of `GET /needs-you`.
 *
 * @public
 */
export const needsYouQuerySchema = z.strictObject({
  limit: z.coerce.number<number>().int().min(1).max(100).default(5),
});

/** @public */
export type NeedsYouQuery = z.input<typeof needsYouQuerySchema>;
