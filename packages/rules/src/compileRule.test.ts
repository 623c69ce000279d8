import { compileRule } from './compileRule';
import { ruleLimits } from './ruleLimits';
import { Verdict } from './Verdict';

const facts = { yes: true, no: false };
const leaf = (verdict: Verdict) => ({
  fact: { true: 'yes', false: 'no', unknown: 'missing' }[verdict],
  operator: 'equal',
  value: true,
});
const verdicts: Verdict[] = ['true', 'false', 'unknown'];
const read = (rule: unknown) => {
  const { verdict, leaves } = compileRule(rule)(facts);
  expect(compileRule(rule).verdict(facts)).toBe(verdict);
  return { verdict, decidedBy: leaves.map(({ fact }) => fact) };
};

// S. C. Kleene, Introduction to Metamathematics, section 64.
const all: Record<Verdict, Record<Verdict, Verdict>> = {
  true: { true: 'true', false: 'false', unknown: 'unknown' },
  false: { true: 'false', false: 'false', unknown: 'false' },
  unknown: { true: 'unknown', false: 'false', unknown: 'unknown' },
};
const any: Record<Verdict, Record<Verdict, Verdict>> = {
  true: { true: 'true', false: 'true', unknown: 'true' },
  false: { true: 'true', false: 'false', unknown: 'unknown' },
  unknown: { true: 'true', false: 'unknown', unknown: 'unknown' },
};
const pairs = verdicts.flatMap(one => verdicts.map(other => [one, other]));

describe('compileRule', () => {
  it.each(pairs as [Verdict, Verdict][])('all of %s and %s', (one, other) => {
    expect(read({ all: [leaf(one), leaf(other)] }).verdict).toBe(
      all[one][other],
    );
  });

  it.each(pairs as [Verdict, Verdict][])('any of %s and %s', (one, other) => {
    expect(read({ any: [leaf(one), leaf(other)] }).verdict).toBe(
      any[one][other],
    );
  });

  it.each([
    ['true', 'false'],
    ['false', 'true'],
    ['unknown', 'unknown'],
  ] as const)('not %s', (verdict, opposite) => {
    expect(read({ not: leaf(verdict) }).verdict).toBe(opposite);
  });

  it.each([
    ['all', ['true', 'false', 'unknown', 'false'], ['no', 'no']],
    ['all', ['true', 'unknown', 'true'], ['missing']],
    ['all', ['true', 'true'], ['yes', 'yes']],
    ['any', ['false', 'true', 'unknown'], ['yes']],
    ['any', ['false', 'unknown'], ['missing']],
    ['any', ['false', 'false'], ['no', 'no']],
  ] as [string, Verdict[], string[]][])(
    '%s of %j is decided by %j',
    (kind, parts, decidedBy) => {
      expect(read({ [kind]: parts.map(leaf) }).decidedBy).toEqual(decidedBy);
      expect(read({ not: { [kind]: parts.map(leaf) } }).decidedBy).toEqual(
        decidedBy,
      );
    },
  );

  it('reports the leaf that decided with what it expected and found', () => {
    const rule = compileRule({
      all: [
        { fact: 'yes', operator: 'equal', value: true },
        {
          not: {
            fact: 'image',
            path: '$.layers[1].size',
            operator: 'greaterThan',
            value: 500,
          },
        },
      ],
    });
    expect(rule({ yes: true, image: { layers: [{}, { size: 700 }] } })).toEqual(
      {
        verdict: 'false',
        leaves: [
          {
            fact: 'image',
            path: '$.layers[1].size',
            operator: 'greaterThan',
            expected: 500,
            actual: 700,
            verdict: 'true',
            negated: true,
          },
        ],
      },
    );
  });

  it('tells a missing fact, with the reason its source gave, from a missing place', () => {
    const rule = compileRule({
      all: [
        { fact: 'a', operator: 'equal', value: 1 },
        { fact: 'b', operator: 'equal', value: 1 },
        { fact: 'c', path: '$.d', operator: 'equal', value: 1 },
        { fact: 'c', path: '$.d', operator: 'exists', value: false },
        { fact: 'e', operator: 'exists' },
      ],
    });
    const { leaves } = rule(
      { b: undefined, c: {} },
      { missing: { b: 'the shared library cannot be read' } },
    );
    expect(leaves.map(({ fact, reason }) => [fact, reason])).toEqual([
      ['a', 'the fact is missing'],
      ['b', 'the shared library cannot be read'],
      ['c', 'the fact has nothing at this path'],
      ['e', 'the fact is missing'],
    ]);
  });

  it('never reads what is inherited', () => {
    for (const fact of ['toString', 'hasOwnProperty', 'valueOf']) {
      expect(compileRule({ fact, operator: 'exists' }).verdict({})).toBe(
        'unknown',
      );
    }
    const inherited = { fact: 'it', path: '$.toString', operator: 'exists' };
    expect(compileRule(inherited).verdict({ it: {} })).toBe('false');
    const missing = compileRule({ fact: 'toString', operator: 'exists' });
    expect(missing({}, { missing: {} }).leaves[0].reason).toBe(
      'the fact is missing',
    );
  });

  it('keeps its rule, whatever becomes of the input and of results', () => {
    const input = { fact: 'it', operator: 'in', value: ['a'] };
    const rule = compileRule(input);
    input.value.push('b');
    const [{ expected }] = rule({ it: 'b' }).leaves;
    expect(() => (expected as string[]).push('b')).toThrow(TypeError);
    expect(rule.verdict({ it: 'b' })).toBe('false');
  });

  it('bounds what it reports of the actual value', () => {
    const rule = compileRule({ fact: 'it', operator: 'equal', value: 1 });
    const huge = Array.from({ length: 1000 }, () => 'x'.repeat(10_000));
    const [{ actual }] = rule({ it: [huge, huge, { huge }] }).leaves;
    expect(JSON.stringify(actual).length).toBeLessThan(
      ruleLimits.actualItems ** 2 * (ruleLimits.actualLength + 10),
    );
  });

  it('lists its facts once and says whether it depends on time', () => {
    const rule = compileRule({
      any: [
        { fact: 'b', operator: 'exists' },
        { not: { fact: 'a', operator: 'after', value: '2026-01-01' } },
        { fact: 'b', operator: 'isEmpty' },
      ],
    });
    expect(rule.factNames).toEqual(['a', 'b']);
    expect(rule.dependsOnTime).toBe(false);
    const changes = [
      { fact: 'a', operator: 'withinLast', value: 'P1D' },
      { fact: 'a', operator: 'before', value: 'now' },
      { fact: 'a', operator: 'after', value: 'now' },
    ];
    for (const changing of changes) {
      expect(compileRule({ not: changing }).dependsOnTime).toBe(true);
    }
  });

  it('takes the time of the clock where it is given none', () => {
    const rule = compileRule({
      fact: 'at',
      operator: 'withinLast',
      value: 'PT1H',
    });
    expect(rule({ at: new Date().toISOString() }).verdict).toBe('true');
    expect(rule.verdict({ at: '2020-01-01' })).toBe('false');
  });
});
