import { z } from 'zod';
import { groupSchemas } from './groupSchemas';
import { partMessage } from './partMessage';
import {
  TechInsightsLeaf,
  techInsightsLeafSchema,
} from './techInsightsLeafSchema';

/**
 * A condition of json-rules-engine, or a group of them.
 *
 * @public
 */
export type TechInsightsCondition = TechInsightsLeaf | TechInsightsGroup;

/** @public */
export type TechInsightsGroup = { name?: string; priority?: number } & (
  | { all: TechInsightsCondition[] }
  | { any: TechInsightsCondition[] }
  | { not: TechInsightsCondition }
);

const labels = { name: z.string().optional(), priority: z.number().optional() };

const conditionSchema: z.ZodType<TechInsightsCondition> = z.union(
  [...groupSchemas(labels, () => conditionSchema), techInsightsLeafSchema],
  { error: partMessage },
);

const topLevelSchema: z.ZodType<TechInsightsGroup> = z.union(
  groupSchemas(labels, () => conditionSchema),
  { error: 'must be a group (all, any or not)' },
);

/** The rule of a check of tech-insights, unchanged. */
export const techInsightsRuleSchema = z.strictObject({
  conditions: topLevelSchema,
  ...labels,
  event: z.json().optional(),
});

/** @public */
export type TechInsightsRule = z.infer<typeof techInsightsRuleSchema>;
