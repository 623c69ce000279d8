import { z } from 'zod';
import { entityLinkSchema } from './entityLinkSchema';

const serviceOwnerSchema = entityLinkSchema.extend({
  exists: z
    .boolean()
    .describe('false: the catalog names this owner but does not hold it'),
});

/**
 * A component of the catalog as the services list shows it.
 *
 * @public
 */
export const serviceSchema = entityLinkSchema.extend({
  name: z.string(),
  description: z.string().nullable(),
  type: z.string().nullable(),
  lifecycle: z.string().nullable(),
  tier: z.string().nullable(),
  demo: z.boolean().describe('Part of the demo organisation'),
  system: entityLinkSchema.nullable(),
  owners: z.array(serviceOwnerSchema),
});

/** @public */
export type ServiceOwner = z.infer<typeof serviceOwnerSchema>;

/** @public */
export type Service = z.infer<typeof serviceSchema>;
