import { CompiledRule } from './CompiledRule';
import { compileTree } from './compileTree';
import { EvaluationContext } from './EvaluationContext';
import { listLeaves } from './listLeaves';
import { RuleTreeLeaf } from './RuleTree';
import { readRule } from './schema/readRule';
import { toRuleTree } from './toRuleTree';

const nothingMissing = {};

/**
 * Checks a rule and compiles it to closures.
 *
 * @throws InputError that names each place that is wrong:
 * `all[2].operator: must be one of …`
 * @public
 */
export function compileRule(rule: unknown): CompiledRule {
  const tree = toRuleTree(readRule(rule));
  const leaves = listLeaves(tree);
  const compiled = compileTree(tree, false);
  const dependsOnTime = leaves.some(comparesWithNow);
  // The clock is read only by rules that need it.
  const timeOf = (context: EvaluationContext | undefined): number =>
    dependsOnTime ? context?.now?.getTime() ?? Date.now() : 0;
  const evaluate: CompiledRule = Object.assign(
    (...[facts, context]: Parameters<CompiledRule>) =>
      compiled.explain(
        facts,
        timeOf(context),
        context?.missing ?? nothingMissing,
      ),
    {
      verdict: (...[facts, context]: Parameters<CompiledRule['verdict']>) =>
        compiled.verdict(facts, timeOf(context)),
      factNames: [...new Set(leaves.map(({ leaf }) => leaf.fact))].sort(),
      dependsOnTime,
    },
  );
  return evaluate;
}

function comparesWithNow({ leaf }: RuleTreeLeaf): boolean {
  switch (leaf.operator) {
    case 'withinLast':
      return true;
    case 'before':
    case 'after':
      return leaf.value === 'now';
    default:
      return false;
  }
}
