/**
 * What is wrong with a rule, and where: `all[2].operator`, empty for the whole.
 *
 * @public
 */
export interface RuleProblem {
  path: string;
  message: string;
}
