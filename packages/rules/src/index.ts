/**
 * The rules of Waymark's checks: their schema, their compiler and their words.
 *
 * @packageDocumentation
 */
export type { CompiledRule } from './CompiledRule';
export { compileRule } from './compileRule';
export type { EvaluationContext } from './EvaluationContext';
export type { Facts } from './Facts';
export { ruleLimits } from './ruleLimits';
export type { DecidingLeaf, RuleResult } from './RuleResult';
export { findRuleProblems } from './schema/findRuleProblems';
export { operatorNames } from './schema/operatorNames';
export type { OperatorName } from './schema/operatorNames';
export type { RuleLeaf } from './schema/ruleLeafSchema';
export type { RuleNode } from './schema/RuleNode';
export type { RuleProblem } from './schema/RuleProblem';
export { ruleSchema } from './schema/ruleSchema';
export type { Rule } from './schema/ruleSchema';
export type { TechInsightsLeaf } from './schema/techInsightsLeafSchema';
export type {
  TechInsightsCondition,
  TechInsightsGroup,
  TechInsightsRule,
} from './schema/techInsightsRuleSchema';
export type { Verdict } from './Verdict';
export { describeLeaf } from './words/describeLeaf';
export type { DescribeOptions } from './words/describeLeaf';
export { describeRule } from './words/describeRule';
