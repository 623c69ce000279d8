import { z } from 'zod';
import { serviceSchema } from './serviceSchema';

/**
 * A page of services: by tier (none last), title and reference.
 *
 * @public
 */
export const servicesSchema = z.object({
  items: z.array(serviceSchema),
  nextCursor: z.string().nullable().describe('null on the last page'),
  totalItems: z.int().min(0).describe('On all pages'),
});

/** @public */
export type Services = z.infer<typeof servicesSchema>;
