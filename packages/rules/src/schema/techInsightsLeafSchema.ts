import { z } from 'zod';
import { ruleLimits } from '../ruleLimits';
import { factNameSchema } from './factNameSchema';
import { operatorNames } from './operatorNames';
import { pathSchema } from './pathSchema';

const isReference = (value: unknown) =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'fact');

// json-rules-engine would look another fact up.
const valueSchema = z
  .json()
  .refine(value => !isReference(value), 'must not refer to another fact');

function leaf<
  const Names extends readonly [string, ...string[]],
  Value extends z.ZodType,
>(operators: Names, value: Value) {
  return z.strictObject({
    fact: factNameSchema,
    path: pathSchema.optional(),
    operator: z.enum(operators),
    value,
    name: z.string().optional(),
    // They choose the order of work and the arguments of facts that are
    // functions, which tech-insights has not: no verdict depends on them.
    priority: z.number().optional(),
    params: z.record(z.string(), z.json()).optional(),
  });
}

const { equality, containment, membership, order } = operatorNames;
const names = [...equality, ...membership, ...containment, ...order];

/** A condition of json-rules-engine, as checks of tech-insights use them. */
export const techInsightsLeafSchema = z.discriminatedUnion(
  'operator',
  [
    leaf(equality, valueSchema),
    leaf(membership, z.array(z.json()).max(ruleLimits.listItems)),
    leaf(containment, valueSchema),
    leaf(order, z.union([z.number(), z.string()])),
  ],
  { error: `must be one of ${names.join(', ')}` },
);

/** @public */
export type TechInsightsLeaf = z.infer<typeof techInsightsLeafSchema>;
