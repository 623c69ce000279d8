import { JsonValue } from '@backstage/types';
import { CompiledPart } from './CompiledPart';
import { Facts } from './Facts';
import { leafTests } from './operators/leafTests';
import { LeafTest } from './operators/LeafTest';
import { techInsightsTests } from './operators/techInsightsTests';
import { RuleTreeLeaf } from './RuleTree';
import { boundValue } from './values/boundValue';
import { deepFreeze } from './values/deepFreeze';
import { parsePath } from './values/parsePath';
import { readPath } from './values/readPath';
import { Verdict } from './Verdict';

const noFact = 'the fact is missing';
const nothingThere = 'the fact has nothing at this path';

/** Compiles a leaf that stands below an odd or even number of `not`. */
export function compileLeaf(
  tree: RuleTreeLeaf,
  negated: boolean,
): CompiledPart {
  const { fact, path, operator } = tree.leaf;
  const expected: JsonValue = deepFreeze(tree.leaf.value);
  const test = selectTest(tree);
  const readActual = compileRead(tree);
  const judgesNothing = operator === 'exists';
  const judge = (actual: unknown, now: number): boolean | string =>
    actual === undefined && !judgesNothing ? nothingThere : test(actual, now);
  return {
    verdict(facts, now) {
      const value = factOf(facts, fact);
      return value === undefined
        ? 'unknown'
        : toVerdict(judge(readActual(value), now));
    },
    explain(facts, now, missing) {
      const value = factOf(facts, fact);
      const isMissing = value === undefined;
      const actual = isMissing ? undefined : readActual(value);
      const outcome = isMissing ? reasonOf(missing, fact) : judge(actual, now);
      const verdict = toVerdict(outcome);
      const reason = typeof outcome === 'string' ? outcome : undefined;
      const leaf = {
        fact,
        path,
        operator,
        expected,
        actual: boundValue(actual),
        verdict,
        negated,
        reason,
      };
      return { verdict, leaves: [leaf] };
    },
  };
}

function selectTest(tree: RuleTreeLeaf): LeafTest {
  const { operator, value } = tree.leaf;
  // The schema has checked that the value is of the operator's type, which a
  // table of functions cannot say.
  return tree.dialect === 'waymark'
    ? leafTests[tree.leaf.operator](value as never)
    : techInsightsTests[operator as keyof typeof techInsightsTests](
        value as never,
      );
}

function compileRead(tree: RuleTreeLeaf): (value: unknown) => unknown {
  const steps = parsePath(tree.leaf.path ?? '$');
  if (steps.length === 0) {
    return value => value;
  }
  // json-rules-engine compares a scalar as if there were no path.
  return tree.dialect === 'waymark'
    ? value => readPath(value, steps)
    : value =>
        typeof value === 'object' && value !== null
          ? readPath(value, steps)
          : value;
}

// Only own properties: a fact called toString is not the inherited function.
function factOf(facts: Facts, name: string): unknown {
  return Object.hasOwn(facts, name) ? facts[name] : undefined;
}

function reasonOf(
  missing: Readonly<Record<string, string>>,
  fact: string,
): string {
  return Object.hasOwn(missing, fact) ? missing[fact] : noFact;
}

function toVerdict(outcome: boolean | string): Verdict {
  if (outcome === true) {
    return 'true';
  }
  return outcome === false ? 'false' : 'unknown';
}
