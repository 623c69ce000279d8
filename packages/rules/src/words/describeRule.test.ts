import { compileRule } from '../compileRule';
import { operatorNames } from '../schema/operatorNames';
import { describeLeaf } from './describeLeaf';
import { describeRule } from './describeRule';
import { operatorWords } from './operatorWords';

const is = (fact: string, value: unknown = true) => ({
  fact,
  operator: 'equal',
  value,
});

describe('describeRule', () => {
  it.each([
    [is('a'), 'a is true'],
    [is('a', 'x'), 'a is “x”'],
    [{ not: is('a') }, 'a is not true'],
    [{ not: { not: is('a') } }, 'a is true'],
    [{ all: [is('a'), is('b')] }, 'a is true and b is true'],
    [{ any: [is('a'), is('b')] }, 'a is true or b is true'],
    [{ all: [{ any: [is('a')] }] }, 'a is true'],
    [
      { all: [is('a'), { any: [is('b'), is('c')] }] },
      'a is true and (b is true or c is true)',
    ],
    [
      { any: [is('a'), { not: { all: [is('b'), { not: is('c') }] } }] },
      'a is true or not (b is true and c is not true)',
    ],
    [{ not: { any: [is('a'), is('b')] } }, 'not (a is true or b is true)'],
    [{ not: { all: [is('a')] } }, 'a is not true'],
    [
      { conditions: { all: [{ ...is('a', [1]), path: '$.b[0].c' }] } },
      'b[0].c of a is [1]',
    ],
  ])('%j', (rule, words) => {
    expect(describeRule(rule)).toBe(words);
  });

  it.each([
    ['notEqual', 1, 'it is not 1', 'it is 1'],
    ['in', ['a', 1], 'it is one of “a”, 1', 'it is none of “a”, 1'],
    ['notIn', ['a'], 'it is none of “a”', 'it is one of “a”'],
    ['contains', 'a', 'it contains “a”', 'it does not contain “a”'],
    ['doesNotContain', 'a', 'it does not contain “a”', 'it contains “a”'],
    ['greaterThan', 3, 'it is more than 3', 'it is not more than 3'],
    ['lessThanInclusive', 3, 'it is 3 or less', 'it is not 3 or less'],
    ['matches', '^v', 'it matches “^v”', 'it does not match “^v”'],
    ['exists', true, 'it exists', 'it does not exist'],
    ['exists', false, 'it does not exist', 'it exists'],
    ['isEmpty', undefined, 'it is empty', 'it is not empty'],
    ['before', 'now', 'it is in the past', 'it is not in the past'],
    [
      'after',
      '2026-01-01',
      'it is after 2026-01-01',
      'it is not after 2026-01-01',
    ],
    [
      'withinLast',
      'P1Y2M',
      'it is within the last 1 year 2 months',
      'it is not within the last 1 year 2 months',
    ],
    [
      'versionGreaterThanInclusive',
      '1.2.0',
      'it is version 1.2.0 or above',
      'it is not version 1.2.0 or above',
    ],
    [
      'versionInRange',
      '^1.2.0',
      'it is a version in the range ^1.2.0',
      'it is not a version in the range ^1.2.0',
    ],
    [
      'lengthGreaterThan',
      2,
      'it has a length of more than 2',
      'it does not have a length of more than 2',
    ],
  ])('%s %j', (operator, value, affirmed, negated) => {
    const leaf = { fact: 'it', operator, value };
    expect(describeRule(leaf)).toBe(affirmed);
    expect(describeRule({ not: leaf })).toBe(negated);
  });

  it('has words for each operator', () => {
    expect(Object.keys(operatorWords)).toEqual(
      Object.values(operatorNames).flat(),
    );
  });

  it('takes the titles of facts', () => {
    expect(
      describeRule(is('image.size', 1), { titleOf: () => 'Size of the image' }),
    ).toBe('Size of the image is 1');
  });

  it('describes the leaves of a result', () => {
    const rule = compileRule({
      not: { fact: 'it', operator: 'exists', value: false },
    });
    expect(describeLeaf(rule({ it: null }).leaves[0])).toBe('it exists');
  });
});
