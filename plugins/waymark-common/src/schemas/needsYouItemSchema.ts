import { z } from 'zod';

/**
 * The kinds of things that need a person, the most urgent first.
 *
 * @public
 */
export const needsYouKinds = [
  'incident',
  'below-target',
  'announced',
  'confirm',
] as const;

/** @public */
export type NeedsYouKind = (typeof needsYouKinds)[number];

/**
 * One thing that needs the caller.
 *
 * @public
 */
export const needsYouItemSchema = z.object({
  id: z.string().min(1).describe('Stable, and unique within its source'),
  kind: z.enum(needsYouKinds),
  title: z.string().min(1),
  detail: z.string().optional(),
  entityRef: z.string().min(1),
  since: z.iso.datetime().optional(),
  action: z.object({ label: z.string().min(1), url: z.string() }).optional(),
});

/** @public */
export type NeedsYouItem = z.infer<typeof needsYouItemSchema>;
