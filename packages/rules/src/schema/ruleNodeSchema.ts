import { z } from 'zod';
import { groupSchemas } from './groupSchemas';
import { partMessage } from './partMessage';
import { ruleLeafSchema } from './ruleLeafSchema';
import { RuleNode } from './RuleNode';

/** The form that Waymark's own rules are written in. */
export const ruleNodeSchema: z.ZodType<RuleNode> = z.union(
  [...groupSchemas({}, () => ruleNodeSchema), ruleLeafSchema],
  { error: partMessage },
);
