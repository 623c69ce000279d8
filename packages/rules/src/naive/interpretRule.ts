import { EvaluationContext } from '../EvaluationContext';
import { Facts } from '../Facts';
import { RuleResult } from '../RuleResult';
import { RuleTree, RuleTreeLeaf } from '../RuleTree';
import { Rule } from '../schema/ruleSchema';
import { toRuleTree } from '../toRuleTree';
import { boundValue } from '../values/boundValue';
import { parsePath } from '../values/parsePath';
import { readPath } from '../values/readPath';
import { Verdict } from '../Verdict';
import { holdsNaively } from './holdsNaively';

/**
 * Says what a rule means in the plainest way, without compiling anything: the
 * tests hold the compiler against it. It does not check the rule.
 */
export function interpretRule(
  rule: Rule,
  facts: Facts,
  context: EvaluationContext = {},
): RuleResult {
  return interpret(toRuleTree(rule), facts, context, false);
}

// In Kleene's logic with false < unknown < true, all is the least of its parts,
// any the greatest, and not the mirror image.
const order: Verdict[] = ['false', 'unknown', 'true'];

function interpret(
  tree: RuleTree,
  facts: Facts,
  context: EvaluationContext,
  negated: boolean,
): RuleResult {
  if (tree.kind === 'leaf') {
    return interpretLeaf(tree, facts, context, negated);
  }
  const results = tree.parts.map(part =>
    interpret(part, facts, context, tree.kind === 'not' ? !negated : negated),
  );
  if (tree.kind === 'not') {
    const [{ verdict, leaves }] = results;
    return { verdict: order[2 - order.indexOf(verdict)], leaves };
  }
  const ranks = results.map(({ verdict }) => order.indexOf(verdict));
  const rank = tree.kind === 'all' ? Math.min(...ranks) : Math.max(...ranks);
  return {
    verdict: order[rank],
    leaves: results
      .filter(({ verdict }) => verdict === order[rank])
      .flatMap(({ leaves }) => leaves),
  };
}

function interpretLeaf(
  tree: RuleTreeLeaf,
  facts: Facts,
  context: EvaluationContext,
  negated: boolean,
): RuleResult {
  const { fact, path, operator, value: expected } = tree.leaf;
  const known = Object.entries(facts).find(
    ([name, value]) => name === fact && value !== undefined,
  );
  const ignoresPath =
    tree.dialect === 'json-rules-engine' && Object(known?.[1]) !== known?.[1];
  const actual = ignoresPath
    ? known?.[1]
    : readPath(known?.[1], parsePath(path ?? '$'));
  const holds =
    !known || (actual === undefined && operator !== 'exists')
      ? undefined
      : holdsNaively(tree, actual, (context.now ?? new Date()).getTime());
  const verdict = holds === undefined ? 'unknown' : order[holds ? 2 : 0];
  return {
    verdict,
    leaves: [
      {
        fact,
        path,
        operator,
        expected,
        actual: boundValue(actual),
        verdict,
        negated,
      },
    ],
  };
}
