import { EvaluationContext } from './EvaluationContext';
import { Facts } from './Facts';
import { RuleResult } from './RuleResult';
import { Verdict } from './Verdict';

/**
 * A rule that is ready to be evaluated, any number of times. It never throws,
 * whatever JSON the facts are, and keeps nothing of them.
 *
 * @public
 */
export interface CompiledRule {
  /** The verdict and the leaves that decided it. */
  (facts: Facts, context?: EvaluationContext): RuleResult;
  /** The verdict alone, which is several times faster. */
  verdict(facts: Facts, context?: EvaluationContext): Verdict;
  /** The names of the facts it reads, each once, sorted. */
  readonly factNames: readonly string[];
  /** Whether the verdict may change with time while the facts stay. */
  readonly dependsOnTime: boolean;
}
