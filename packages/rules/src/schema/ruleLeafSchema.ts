import { z } from 'zod';
import { compilePattern } from '../operators/compilePattern';
import { ruleLimits } from '../ruleLimits';
import { parseDuration } from '../time/parseDuration';
import { parseInstant } from '../time/parseInstant';
import { isVersion } from '../values/isVersion';
import { isVersionRange } from '../values/isVersionRange';
import { checkedText } from './checkedText';
import { factNameSchema } from './factNameSchema';
import { operatorNames } from './operatorNames';
import { pathSchema } from './pathSchema';

function leaf<
  const Names extends readonly [string, ...string[]],
  Value extends z.ZodType,
>(operators: Names, value: Value) {
  return z.strictObject({
    fact: factNameSchema,
    path: pathSchema.optional(),
    operator: z.enum(operators),
    value,
  });
}

const instantSchema = z
  .string()
  .refine(
    text => text === 'now' || parseInstant(text) !== undefined,
    'must be an ISO 8601 date, a date and time with its offset, or now',
  );
const durationSchema = z
  .string()
  .refine(
    text => parseDuration(text) !== undefined,
    'must be an ISO 8601 duration of whole numbers, like P30D',
  );
const versionSchema = z
  .string()
  .refine(isVersion, 'must be a semantic version, like 1.2.3');
const versionRangeSchema = z
  .string()
  .refine(isVersionRange, 'must be a range of versions, like ^1.2.0');

/**
 * A leaf: a fact, or what lies at a path inside it, compared with a value.
 *
 * @public
 */
export const ruleLeafSchema = z.discriminatedUnion(
  'operator',
  [
    leaf(operatorNames.equality, z.json()),
    leaf(operatorNames.membership, z.array(z.json()).max(ruleLimits.listItems)),
    leaf(operatorNames.containment, z.json()),
    leaf(operatorNames.order, z.number()),
    leaf(operatorNames.pattern, checkedText(compilePattern)),
    leaf(operatorNames.presence, z.boolean().default(true)),
    leaf(operatorNames.instant, instantSchema),
    leaf(operatorNames.duration, durationSchema),
    leaf(operatorNames.version, versionSchema),
    leaf(operatorNames.versionRange, versionRangeSchema),
    leaf(operatorNames.length, z.int().min(0)),
  ],
  {
    error: `must be one of ${Object.values(operatorNames).flat().join(', ')}`,
  },
);

/** @public */
export type RuleLeaf = z.infer<typeof ruleLeafSchema>;
