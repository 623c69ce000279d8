import { toError } from '@backstage/errors';
import { z } from 'zod';
import { ruleLimits } from '../ruleLimits';
import { assertBoundedJson } from './assertBoundedJson';
import { measureRule } from './measureRule';
import { partMessage } from './partMessage';
import { ruleNodeSchema } from './ruleNodeSchema';
import { techInsightsRuleSchema } from './techInsightsRuleSchema';

/**
 * A rule in one of its two forms, bounded in size and depth. It is the single
 * source of what a rule is: its types are inferred from it, and
 * `z.toJSONSchema(ruleSchema)` describes it.
 *
 * @public
 */
export const ruleSchema = z
  .preprocess((input, context) => {
    try {
      assertBoundedJson(input);
      return input;
    } catch (error) {
      context.addIssue({ code: 'custom', message: toError(error).message });
      return z.NEVER;
    }
  }, z.union([techInsightsRuleSchema, ruleNodeSchema], { error: partMessage }))
  .superRefine((rule, context) => {
    const { leaves, groups } = measureRule(rule);
    if (leaves > ruleLimits.leaves) {
      context.addIssue({
        code: 'custom',
        message: `has ${leaves} leaves; at most ${ruleLimits.leaves} are allowed`,
      });
    }
    if (groups > ruleLimits.groups) {
      context.addIssue({
        code: 'custom',
        message: `has ${groups} groups inside each other; at most ${ruleLimits.groups} are allowed`,
      });
    }
  });

/** @public */
export type Rule = z.output<typeof ruleSchema>;
