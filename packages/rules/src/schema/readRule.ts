import { InputError } from '@backstage/errors';
import { explainIssues } from './explainIssues';
import { Rule, ruleSchema } from './ruleSchema';

const shownProblems = 10;

/**
 * A copy of a rule that is known to be well formed.
 *
 * @throws InputError
 */
export function readRule(rule: unknown): Rule {
  const { data, error } = ruleSchema.safeParse(rule);
  if (!error) {
    return data;
  }
  const problems = explainIssues(error.issues, rule).map(
    ({ path, message }) => `${path || 'the rule'}: ${message}`,
  );
  const more = problems.length - shownProblems;
  throw new InputError(
    `The rule cannot be used: ${problems.slice(0, shownProblems).join('; ')}${
      more > 0 ? `; and ${more} more problems` : ''
    }`,
  );
}
