import { z } from 'zod';

/**
 * How well Waymark's copy of the catalog follows the catalog.
 *
 * @public
 */
export const mirrorStatusSchema = z.object({
  state: z
    .enum(['first-read', 'ready', 'stale'])
    .describe(
      'first-read: never read in full yet; stale: the last read failed or is overdue',
    ),
  entities: z
    .int()
    .min(0)
    .nullable()
    .describe('null for a caller without waymark.platform.read'),
  completedAt: z.iso.datetime().nullable(),
  error: z
    .object({ message: z.string(), at: z.iso.datetime() })
    .nullable()
    .describe('Why the last read failed'),
});

/** @public */
export type MirrorStatus = z.infer<typeof mirrorStatusSchema>;
