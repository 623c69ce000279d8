import { RuleLeaf } from './schema/ruleLeafSchema';
import { TechInsightsLeaf } from './schema/techInsightsLeafSchema';

/** A rule in the one shape that both of its forms have in common. */
export type RuleTree =
  | { kind: 'all' | 'any' | 'not'; parts: RuleTree[] }
  | { kind: 'leaf'; dialect: 'waymark'; leaf: RuleLeaf }
  | { kind: 'leaf'; dialect: 'json-rules-engine'; leaf: TechInsightsLeaf };

/** A leaf of a {@link RuleTree}. */
export type RuleTreeLeaf = Extract<RuleTree, { kind: 'leaf' }>;
