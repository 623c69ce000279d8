import { z } from 'zod';
import { groupRefSchema } from './groupRefSchema';

/**
 * Parameters of `GET /services`.
 *
 * @public
 */
export const servicesQuerySchema = z.strictObject({
  scope: z
    .enum(['mine', 'all'])
    .default('all')
    .describe('mine: owned by the caller or a group the caller belongs to'),
  group: groupRefSchema
    .optional()
    .describe('Reference of a group; the groups below it are included'),
  text: z
    .string()
    .trim()
    .max(200)
    .optional()
    .describe('Part of the title, name or description, in any case'),
  limit: z.coerce.number<number>().int().min(1).max(200).default(50),
  cursor: z
    .string()
    .min(1)
    .max(4000)
    .optional()
    .describe('nextCursor of the page before, with the same filter'),
});

/** What a caller passes. @public */
export type ServicesQuery = z.input<typeof servicesQuerySchema>;

/** What the back end works with: defaults filled in. @public */
export type ParsedServicesQuery = z.output<typeof servicesQuerySchema>;
