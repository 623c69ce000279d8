import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { z } from 'zod';

/** A group as a caller names it; becomes its full reference. */
export const groupRefSchema = z
  .string()
  .min(1)
  .max(600)
  .transform((given, context) => {
    const groupRef = toGroupRef(given);
    if (groupRef === undefined) {
      context.addIssue(
        `must be the reference of a group, like group:default/checkout, not "${given}"`,
      );
      return z.NEVER;
    }
    return groupRef;
  });

function toGroupRef(given: string): string | undefined {
  try {
    const parsed = parseEntityRef(given, { defaultKind: 'group' });
    const isGroup = parsed.kind.toLowerCase() === 'group';
    return isGroup ? stringifyEntityRef(parsed) : undefined;
  } catch {
    return undefined;
  }
}
