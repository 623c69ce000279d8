import { z } from 'zod';

/**
 * An entity as it is named in a list: its reference and what people call it.
 *
 * @public
 */
export const entityLinkSchema = z.object({
  entityRef: z.string().describe('Full entity reference, in lower case'),
  title: z.string().describe('Title of the entity, else its name'),
});

/** @public */
export type EntityLink = z.infer<typeof entityLinkSchema>;
