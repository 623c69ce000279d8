import { toRuleTree } from '../toRuleTree';
import { RuleTree } from '../RuleTree';
import { RuleNode } from './RuleNode';
import { TechInsightsRule } from './techInsightsRuleSchema';

/** How many leaves a rule has, and how many groups inside each other. */
export function measureRule(rule: RuleNode | TechInsightsRule): {
  leaves: number;
  groups: number;
} {
  return measureTree(toRuleTree(rule));
}

function measureTree(tree: RuleTree): { leaves: number; groups: number } {
  if (tree.kind === 'leaf') {
    return { leaves: 1, groups: 0 };
  }
  const parts = tree.parts.map(measureTree);
  return {
    leaves: parts.reduce((sum, part) => sum + part.leaves, 0),
    groups: 1 + Math.max(...parts.map(part => part.groups)),
  };
}
