import { z } from 'zod';

const part = z.string().min(1).max(253);

/**
 * The path parameters that name an entity.
 *
 * @public
 */
export const entityPathSchema = z.strictObject({
  kind: part,
  namespace: part,
  name: part,
});

/** @public */
export type EntityPath = z.infer<typeof entityPathSchema>;
