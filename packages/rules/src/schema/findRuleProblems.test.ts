import { InputError } from '@backstage/errors';
import { z } from 'zod';
import { compileRule } from '../compileRule';
import { ruleLimits } from '../ruleLimits';
import { findRuleProblems } from './findRuleProblems';
import { ruleSchema } from './ruleSchema';

const leaf = { fact: 'a', operator: 'equal', value: 1 };
const one = (changes: object) => ({
  all: [leaf, leaf, { ...leaf, ...changes }],
});
const nest = (levels: number): unknown =>
  Array.from({ length: levels }).reduce<unknown>(not => ({ not }), leaf);
const cycle: Record<string, unknown> = {};
cycle.not = cycle;
const laughs = Array.from({ length: 15 }).reduce<unknown>(
  part => ({ all: [part, part] }),
  leaf,
);

describe('findRuleProblems', () => {
  it.each([
    [leaf],
    [{ all: [leaf, { any: [{ not: leaf }] }] }],
    [{ conditions: { any: [{ all: [{ ...leaf, path: '$.a' }] }] } }],
    [{ conditions: { not: leaf, name: 'x', priority: 2 }, event: {} }],
    [nest(ruleLimits.groups)],
    [{ all: Array(ruleLimits.leaves).fill(leaf) }],
  ])('accepts %j', rule => {
    expect(findRuleProblems(rule)).toEqual([]);
    expect(() => compileRule(rule)).not.toThrow();
  });

  it.each([
    [one({ operator: 'equals' }), 'all[2].operator', /must be one of equal, /],
    [one({ operator: undefined }), 'all[2].operator', /is missing/],
    [one({ fact: '' }), 'all[2].fact', />=1 character/],
    [one({ fact: undefined }), 'all[2].fact', /is missing/],
    [one({ fact: 1 }), 'all[2].fact', /expected string/],
    [one({ fact: '__proto__' }), 'all[2].fact', /no name of a fact/],
    [one({ value: undefined }), 'all[2].value', /is missing/],
    [one({ value: NaN }), 'all[2].value', /must be JSON/],
    [one({ path: '$..a' }), 'all[2].path', /not a path at "\.\.a"/],
    [one({ path: '$.a.constructor' }), 'all[2].path', /must not lead through/],
    [one({ wieght: 1 }), 'all[2]', /"wieght"/],
    [one({ all: [] }), 'all[2].all', /Too small/],
    [one({ operator: 'in', value: 'a' }), 'all[2].value', /expected array/],
    [one({ operator: 'lessThan', value: '1' }), 'all[2].value', /number/],
    [one({ operator: 'matches', value: '(' }), 'all[2].value', /RE2/],
    [one({ operator: 'before', value: '1.1.26' }), 'all[2].value', /ISO 8601/],
    [one({ operator: 'withinLast', value: 'P' }), 'all[2].value', /P30D/],
    [one({ operator: 'versionEqual', value: '1' }), 'all[2].value', /1\.2\.3/],
    [
      one({ operator: 'versionInRange', value: 'x y' }),
      'all[2].value',
      /range/,
    ],
    [one({ operator: 'lengthEqual', value: -1 }), 'all[2].value', />=0/],
    [one({ operator: 'exists', value: 'no' }), 'all[2].value', /boolean/],
    [{ all: [] }, 'all', /Too small/],
    [{ all: leaf }, 'all', /expected array/],
    [{ all: [leaf], any: [leaf] }, '', /"any"/],
    [{ any: [{ not: [leaf] }] }, 'any[0].not', /must be a group/],
    [{ any: ['a'] }, 'any[0]', /must be a group/],
    [{ any: [null] }, 'any[0]', /must be a group/],
    [
      { not: { all: [one({ value: [] }), { fact: 'a' }] } },
      'not.all[1].operator',
      /missing/,
    ],
    [{ conditions: leaf }, 'conditions', /must be a group/],
    [
      { conditions: { all: [{ any: [{ ...leaf, operator: 'matches' }] }] } },
      'conditions.all[0].any[0].operator',
      /must be one of equal, .*greaterThan/,
    ],
    [
      { conditions: { all: [{ ...leaf, value: { fact: 'b' } }] } },
      'conditions.all[0].value',
      /refer to another fact/,
    ],
    [
      { conditions: { all: [{ condition: 'shared' }] } },
      'conditions.all[0].operator',
      /is missing/,
    ],
    [{}, 'operator', /is missing/],
    [undefined, '', /must be a group/],
    [null, '', /must be a group/],
    ['a rule', '', /must be a group/],
    [[leaf], '', /must be|expected/],
  ])('names the place in %j', (rule, path, message) => {
    const problems = findRuleProblems(rule);
    expect(problems).toContainEqual({
      path,
      message: expect.stringMatching(message),
    });
    expect(() => compileRule(rule)).toThrow(InputError);
    expect(() => compileRule(rule)).toThrow(`${path || 'the rule'}: `);
  });

  it.each([
    ['100,000 levels', () => nest(100_000), /nested deeper/],
    ['a cycle', () => cycle, /nested deeper/],
    ['shared parts, 2^15 leaves', () => laughs, /larger than/],
    ['too many groups', () => nest(ruleLimits.groups + 1), /9 groups inside/],
    ['10,000 leaves', () => ({ all: Array(10_000).fill(leaf) }), /larger than/],
    [
      'too many leaves',
      () => ({ any: Array(ruleLimits.leaves + 1).fill(leaf) }),
      /201 leaves/,
    ],
    ['a sparse list', () => ({ all: new Array(4e9) }), /larger than/],
    [
      'a long list',
      () => ({ ...leaf, operator: 'in', value: Array(501).fill(1) }),
      /<=500 items/,
    ],
    ['a huge text', () => ({ ...leaf, value: 'x'.repeat(1e7) }), /larger than/],
    [
      'wide characters',
      () => ({ ...leaf, value: '€'.repeat(12_000) }),
      /larger/,
    ],
    ['a deep value', () => ({ ...leaf, value: nest(50) }), /nested deeper/],
    [
      '__proto__',
      () => JSON.parse('{"all":[{"__proto__":{"fact":"a"}}]}'),
      /the key "__proto__"/,
    ],
    [
      'constructor',
      () => ({ ...leaf, constructor: 1 }),
      /the key "constructor"/,
    ],
    ['a function', () => ({ ...leaf, value: () => 1 }), /a function/],
    ['a bigint', () => ({ ...leaf, value: 1n }), /a bigint/],
    ['a date', () => ({ ...leaf, value: new Date() }), /not plain JSON/],
    [
      'a long pattern',
      () => ({ ...leaf, operator: 'matches', value: 'a'.repeat(501) }),
      /longer than 500/,
    ],
    [
      'a pattern that becomes large',
      () => ({ ...leaf, operator: 'matches', value: '(?:.?){600}' }),
      /too complex/,
    ],
    [
      'a back reference',
      () => ({ ...leaf, operator: 'matches', value: '(a)\\1' }),
      /not a regular expression of RE2/,
    ],
    [
      'looking ahead',
      () => ({ ...leaf, operator: 'matches', value: '(?=a)' }),
      /not a regular expression of RE2/,
    ],
    [
      'a long path',
      () => ({ ...leaf, path: '.a'.repeat(101) }),
      /longer than 200/,
    ],
    [
      'many steps',
      () => ({ ...leaf, path: `$${'.a'.repeat(17)}` }),
      /16 steps/,
    ],
    [
      'a long fact',
      () => ({ ...leaf, fact: 'a'.repeat(201) }),
      /<=200 characters/,
    ],
  ])('refuses %s at once', (_, create, message) => {
    const rule = create();
    const startedAt = performance.now();
    expect(() => compileRule(rule)).toThrow(message);
    expect(performance.now() - startedAt).toBeLessThan(1000);
    expect({}).not.toHaveProperty('fact');
  });

  it('names every problem, and not more than one can read', () => {
    const rule = { all: Array(20).fill({ ...leaf, operator: 'is' }) };
    expect(findRuleProblems(rule)).toHaveLength(20);
    expect(() => compileRule(rule)).toThrow(
      /all\[9\].*; and 10 more problems$/,
    );
  });

  it('has a JSON schema for the API document', () => {
    const schema = z.toJSONSchema(ruleSchema, { io: 'input' });
    const text = JSON.stringify(schema);
    for (const word of ['conditions', 'all', 'withinLast', 'versionInRange']) {
      expect(text).toContain(`"${word}"`);
    }
  });
});
