import { z } from 'zod';
import { entityLinkSchema } from './entityLinkSchema';

const myGroupSchema = entityLinkSchema.extend({
  type: z.string().nullable(),
  description: z.string().nullable(),
  members: z.int().min(0).describe('Distinct, with all groups below it'),
  services: z
    .int()
    .min(0)
    .describe('Distinct, with all groups below it; only those you may see'),
  parent: entityLinkSchema.nullable(),
});

/**
 * The groups the caller belongs to.
 *
 * @public
 */
export const myGroupsSchema = z.object({
  items: z.array(myGroupSchema),
  totalItems: z.int().min(0),
});

/** @public */
export type MyGroup = z.infer<typeof myGroupSchema>;

/** @public */
export type MyGroups = z.infer<typeof myGroupsSchema>;
