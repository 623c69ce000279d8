import fc from 'fast-check';
import {
  arbitraryFacts,
  arbitraryLeaf,
  arbitraryRule,
} from './__testUtils__/arbitraryRule';
import { compileRule } from './compileRule';
import { Facts } from './Facts';
import { interpretRule } from './naive/interpretRule';
import { RuleResult } from './RuleResult';
import { RuleNode } from './schema/RuleNode';
import { describeRule } from './words/describeRule';

const now = new Date('2026-03-01T00:00:00Z');
const evaluate = (rule: RuleNode, facts: Facts) =>
  compileRule(rule)(facts, { now });
const check = (property: (rule: RuleNode, facts: Facts) => void) =>
  fc.assert(fc.property(arbitraryRule, arbitraryFacts, property), {
    numRuns: 1_000,
  });

/** Why a leaf is unknown is for people; the interpreter does not say. */
const withoutReasons = ({ verdict, leaves }: RuleResult) => ({
  verdict,
  leaves: leaves.map(({ reason: _, ...leaf }) => leaf),
});

/** The leaves without where they stood in the rule. */
const asSet = (result: RuleResult) =>
  withoutReasons(result)
    .leaves.map(leaf => JSON.stringify(leaf))
    .sort();

describe('a compiled rule', () => {
  it('agrees with the naive interpreter on the verdict and what decided it', () => {
    check((rule, facts) => {
      const result = withoutReasons(evaluate(rule, facts));
      expect(result).toEqual(interpretRule(rule, facts, { now }));
      expect(compileRule(rule).verdict(facts, { now })).toBe(result.verdict);
    });
  });

  it('agrees with it on every operator', () => {
    fc.assert(
      fc.property(arbitraryLeaf, arbitraryFacts, (leaf, facts) => {
        expect(withoutReasons(evaluate(leaf, facts))).toEqual(
          interpretRule(leaf, facts, { now }),
        );
      }),
      { numRuns: 10_000 },
    );
  });

  it('does not depend on the order of facts', () => {
    check((rule, facts) => {
      const reversed = Object.fromEntries(Object.entries(facts).reverse());
      expect(evaluate(rule, reversed)).toEqual(evaluate(rule, facts));
    });
  });

  it('does not depend on facts it does not name', () => {
    check((rule, facts) => {
      const { factNames } = compileRule(rule);
      const named = Object.fromEntries(
        Object.entries(facts).filter(([name]) => factNames.includes(name)),
      );
      expect(evaluate(rule, named)).toEqual(evaluate(rule, facts));
    });
  });

  it('does not depend on the order of its parts', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryLeaf, { minLength: 1 }),
        arbitraryFacts,
        (parts, facts) => {
          const reversed = [...parts].reverse();
          for (const kind of ['all', 'any']) {
            const one = evaluate({ [kind]: parts } as RuleNode, facts);
            const other = evaluate({ [kind]: reversed } as RuleNode, facts);
            expect(other.verdict).toBe(one.verdict);
            expect(asSet(other)).toEqual(asSet(one));
          }
        },
      ),
    );
  });

  it('is the same when negated twice', () => {
    check((rule, facts) => {
      expect(evaluate({ not: { not: rule } }, facts)).toEqual(
        evaluate(rule, facts),
      );
    });
  });

  it('obeys the laws of De Morgan, also in what decided it', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryRule, { minLength: 1, maxLength: 4 }),
        arbitraryFacts,
        (parts, facts) => {
          const negated = parts.map(not => ({ not }));
          expect(evaluate({ not: { all: parts } }, facts)).toEqual(
            evaluate({ any: negated }, facts),
          );
          expect(evaluate({ not: { any: parts } }, facts)).toEqual(
            evaluate({ all: negated }, facts),
          );
        },
      ),
    );
  });

  it('keeps a verdict when what was unknown becomes known', () => {
    check((rule, facts) => {
      const { verdict } = evaluate(rule, facts);
      const more = { a: 1, b: 'a', c: ['a'], d: { x: true }, ...facts };
      const { verdict: again } = evaluate(rule, more);
      expect(verdict === 'unknown' ? verdict : again).toBe(verdict);
    });
  });

  it('is decided by the facts of its leaves alone', () => {
    check((rule, facts) => {
      const { verdict, leaves } = evaluate(rule, facts);
      const deciding = new Set(leaves.map(({ fact }) => fact));
      const rest = Object.fromEntries(
        Object.entries(facts).filter(([name]) => deciding.has(name)),
      );
      const { verdict: again } = evaluate(rule, rest);
      expect(verdict === 'unknown' ? verdict : again).toBe(verdict);
    });
  });

  it('does not throw, whatever the facts are', () => {
    fc.assert(
      fc.property(
        arbitraryRule,
        fc.dictionary(
          fc.constantFrom('a', 'b', 'c', 'd'),
          fc.anything({
            withBigInt: true,
            withDate: true,
            withMap: true,
            withNullPrototype: true,
            withObjectString: true,
            withSet: true,
            withSparseArray: true,
            withTypedArray: true,
          }),
        ),
        (rule, facts) => {
          expect(() => JSON.stringify(evaluate(rule, facts))).not.toThrow();
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('can be said in words', () => {
    check(rule => {
      expect(describeRule(rule)).toMatch(
        /^\(*(not )?\(*.+ (is|has|does|exists|contains|matches).*$/,
      );
    });
  });
});
