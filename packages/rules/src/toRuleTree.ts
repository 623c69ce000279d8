import { RuleTree } from './RuleTree';
import { RuleNode } from './schema/RuleNode';
import {
  TechInsightsCondition,
  TechInsightsRule,
} from './schema/techInsightsRuleSchema';

/** Brings a rule that the schema accepted into its common shape. */
export function toRuleTree(rule: RuleNode | TechInsightsRule): RuleTree {
  return 'conditions' in rule ? fromCondition(rule.conditions) : fromNode(rule);
}

function fromNode(node: RuleNode): RuleTree {
  if ('all' in node) {
    return { kind: 'all', parts: node.all.map(fromNode) };
  }
  if ('any' in node) {
    return { kind: 'any', parts: node.any.map(fromNode) };
  }
  if ('not' in node) {
    return { kind: 'not', parts: [fromNode(node.not)] };
  }
  return { kind: 'leaf', dialect: 'waymark', leaf: node };
}

function fromCondition(condition: TechInsightsCondition): RuleTree {
  if ('all' in condition) {
    return { kind: 'all', parts: condition.all.map(fromCondition) };
  }
  if ('any' in condition) {
    return { kind: 'any', parts: condition.any.map(fromCondition) };
  }
  if ('not' in condition) {
    return { kind: 'not', parts: [fromCondition(condition.not)] };
  }
  return { kind: 'leaf', dialect: 'json-rules-engine', leaf: condition };
}
