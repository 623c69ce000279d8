import { explainIssues } from './explainIssues';
import { RuleProblem } from './RuleProblem';
import { ruleSchema } from './ruleSchema';

/**
 * Everything that is wrong with a rule; nothing for one that compiles.
 *
 * @public
 */
export function findRuleProblems(rule: unknown): RuleProblem[] {
  const { error } = ruleSchema.safeParse(rule);
  return error ? explainIssues(error.issues, rule) : [];
}
