import { compileRule } from '../compileRule';
import { operatorNames } from '../schema/operatorNames';
import { Verdict } from '../Verdict';

const now = new Date('2026-03-31T12:00:00Z');
const long = 'a'.repeat(10_001);

type Case = [actual: unknown, expected: unknown, verdict: Verdict];

const cases: Record<string, Case[]> = {
  equal: [
    [true, true, 'true'],
    [false, true, 'false'],
    ['true', true, 'false'],
    [1, 1, 'true'],
    [1, '1', 'false'],
    [0, -0, 'true'],
    [NaN, 0, 'false'],
    [null, null, 'true'],
    [null, false, 'false'],
    ['', '', 'true'],
    [[1, { a: 2 }], [1, { a: 2 }], 'true'],
    [[1, 2], [2, 1], 'false'],
    [[1, 2], [1], 'false'],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, 'true'],
    [{ a: 1 }, { a: 1, b: 2 }, 'false'],
    [{ a: 1, b: 2 }, { a: 1 }, 'false'],
    [{ toString: 1 }, { valueOf: 1 }, 'false'],
    [{ 0: 1 }, [1], 'false'],
    [[1], { 0: 1 }, 'false'],
    [[], {}, 'false'],
    ['a', ['a'], 'false'],
  ],
  notEqual: [
    [true, true, 'false'],
    [false, true, 'true'],
    [null, 1, 'true'],
    [{ a: 1 }, { a: 1 }, 'false'],
    [{ a: 1 }, { a: 2 }, 'true'],
  ],
  in: [
    ['java', ['java', 'go'], 'true'],
    ['rust', ['java', 'go'], 'false'],
    [1, ['1'], 'false'],
    [null, [null], 'true'],
    [['a'], [['a'], 'b'], 'true'],
    ['b', [['a'], 'b'], 'true'],
    [['b'], [['a'], 'b'], 'false'],
    [1, [], 'false'],
    [NaN, [1], 'false'],
  ],
  notIn: [
    ['java', ['java', 'go'], 'false'],
    ['rust', ['java', 'go'], 'true'],
    [{ a: 1 }, [{ a: 1 }], 'false'],
    [1, [], 'true'],
  ],
  contains: [
    [['a', 'b'], 'a', 'true'],
    [['a', 'b'], 'c', 'false'],
    [[], 'c', 'false'],
    [[{ a: 1 }], { a: 1 }, 'true'],
    [[{ a: 1 }], { a: 2 }, 'false'],
    [[null], null, 'true'],
    ['production', 'prod', 'true'],
    ['staging', 'prod', 'false'],
    ['staging', 1, 'unknown'],
    [12, 1, 'unknown'],
    [null, 1, 'unknown'],
    [{ a: 1 }, 'a', 'unknown'],
  ],
  doesNotContain: [
    [['a', 'b'], 'a', 'false'],
    [['a', 'b'], 'c', 'true'],
    ['production', 'prod', 'false'],
    ['staging', 'prod', 'true'],
    ['staging', true, 'unknown'],
    [true, 'prod', 'unknown'],
  ],
  greaterThan: [
    [2, 1, 'true'],
    [1, 1, 'false'],
    [0, 1, 'false'],
    ['2', 1, 'unknown'],
    [NaN, 1, 'unknown'],
    [Infinity, 1, 'unknown'],
    [null, 1, 'unknown'],
    [[2], 1, 'unknown'],
    [true, 0, 'unknown'],
  ],
  greaterThanInclusive: [
    [2, 1, 'true'],
    [1, 1, 'true'],
    [0.99, 1, 'false'],
    ['', 1, 'unknown'],
  ],
  lessThan: [
    [0, 1, 'true'],
    [1, 1, 'false'],
    [2, 1, 'false'],
    [-Infinity, 1, 'unknown'],
  ],
  lessThanInclusive: [
    [0, 1, 'true'],
    [1, 1, 'true'],
    [1.01, 1, 'false'],
    [{}, 1, 'unknown'],
  ],
  matches: [
    ['v1.2', '^v\\d+', 'true'],
    ['1.2', '^v\\d+', 'false'],
    ['see v1', 'v\\d', 'true'],
    ['MAIN', '(?i)^main$', 'true'],
    ['', '^$', 'true'],
    [12, '1', 'unknown'],
    [['a'], 'a', 'unknown'],
    [null, 'a', 'unknown'],
    [long, 'a', 'unknown'],
    [long.slice(1), 'a$', 'true'],
  ],
  exists: [
    ['', true, 'true'],
    [0, true, 'true'],
    [false, true, 'true'],
    [null, true, 'false'],
    [null, false, 'true'],
    [[], false, 'false'],
    [1, undefined, 'true'],
    [undefined, true, 'unknown'],
    [undefined, false, 'unknown'],
  ],
  isEmpty: [
    ['', true, 'true'],
    [[], true, 'true'],
    [{}, true, 'true'],
    [null, true, 'true'],
    [' ', true, 'false'],
    [[0], false, 'true'],
    [{ a: 1 }, undefined, 'false'],
    [0, true, 'unknown'],
    [false, true, 'unknown'],
    [undefined, true, 'unknown'],
  ],
  before: [
    ['2025-12-31', '2026-01-01', 'true'],
    ['2026-01-01', '2026-01-01', 'false'],
    ['2026-01-01T00:00:00+01:00', '2026-01-01', 'true'],
    ['2025-12-31T23:59:59.999-00:30', '2026-01-01', 'false'],
    ['2026-03-31T11:59:59Z', 'now', 'true'],
    ['2026-03-31T12:00:00Z', 'now', 'false'],
    ['2026-01-01T00:00:00', '2027-01-01', 'unknown'],
    ['2025-02-29', '2027-01-01', 'unknown'],
    ['yesterday', '2027-01-01', 'unknown'],
    [1735689600000, '2027-01-01', 'unknown'],
    [null, '2027-01-01', 'unknown'],
  ],
  after: [
    ['2026-01-02', '2026-01-01', 'true'],
    ['2026-01-01', '2026-01-01', 'false'],
    ['2026-04-01', 'now', 'true'],
    ['2026-03-31', 'now', 'false'],
    [{}, 'now', 'unknown'],
  ],
  withinLast: [
    ['2026-03-31T12:00:00Z', 'P30D', 'true'],
    ['2026-03-01T12:00:00Z', 'P30D', 'true'],
    ['2026-03-01T11:59:59Z', 'P30D', 'false'],
    ['2026-02-28T12:00:00Z', 'P1M', 'true'],
    ['2026-02-28T11:00:00Z', 'P1M', 'false'],
    ['2026-02-28T11:00:00Z', 'P1MT1H', 'true'],
    ['2026-03-31T12:00:01Z', 'P30D', 'false'],
    ['2026-03-30T23:00:00-14:00', 'PT36H', 'false'],
    ['31/03/2026', 'P30D', 'unknown'],
    [20260331, 'P30D', 'unknown'],
  ],
  versionEqual: [
    ['1.2.3', '1.2.3', 'true'],
    ['v1.2.3', '1.2.3', 'true'],
    ['1.2.3+build.5', '1.2.3', 'true'],
    ['1.2.4', '1.2.3', 'false'],
    ['1.2', '1.2.0', 'unknown'],
    [1.2, '1.2.0', 'unknown'],
    [null, '1.2.0', 'unknown'],
    [`1.2.3-${long}`, '1.2.3', 'unknown'],
  ],
  versionGreaterThan: [
    ['1.10.0', '1.9.0', 'true'],
    ['1.9.0', '1.9.0', 'false'],
    ['1.9.0-rc.1', '1.9.0', 'false'],
    ['latest', '1.9.0', 'unknown'],
  ],
  versionGreaterThanInclusive: [
    ['1.9.0', '1.9.0', 'true'],
    ['1.8.9', '1.9.0', 'false'],
    ['', '1.9.0', 'unknown'],
  ],
  versionLessThan: [
    ['1.9.0', '1.10.0', 'true'],
    ['1.0.0-alpha.2', '1.0.0-alpha.10', 'true'],
    ['1.10.0', '1.10.0', 'false'],
    [[], '1.10.0', 'unknown'],
  ],
  versionLessThanInclusive: [
    ['1.10.0', '1.10.0', 'true'],
    ['1.10.1', '1.10.0', 'false'],
    [true, '1.10.0', 'unknown'],
  ],
  versionInRange: [
    ['22.3.0', '>=22 <25', 'true'],
    ['20.1.0', '>=22 <25', 'false'],
    ['1.4.2', '^1.2.0', 'true'],
    ['2.0.0', '^1.2.0', 'false'],
    ['1.3.0-rc.1', '^1.2.0', 'false'],
    ['20', '>=22', 'unknown'],
    [22, '>=22', 'unknown'],
  ],
  lengthEqual: [
    [['a', 'b'], 2, 'true'],
    ['ab', 2, 'true'],
    [{ a: 1, b: 1 }, 2, 'true'],
    [[], 1, 'false'],
    [2, 2, 'unknown'],
    [null, 0, 'unknown'],
  ],
  lengthGreaterThan: [
    [['a', 'b'], 1, 'true'],
    [['a'], 1, 'false'],
    [false, 1, 'unknown'],
  ],
  lengthGreaterThanInclusive: [
    [['a'], 1, 'true'],
    [[], 1, 'false'],
    [1, 1, 'unknown'],
  ],
  lengthLessThan: [
    ['a', 2, 'true'],
    ['ab', 2, 'false'],
    [1, 2, 'unknown'],
  ],
  lengthLessThanInclusive: [
    ['ab', 2, 'true'],
    ['abc', 2, 'false'],
    [undefined, 2, 'unknown'],
  ],
};

const rows = Object.entries(cases).flatMap(([operator, list]) =>
  list.map(([actual, expected, verdict]) => ({
    operator,
    actual,
    expected,
    verdict,
    name: `${JSON.stringify(actual)?.slice(0, 40)} ${operator} ${JSON.stringify(
      expected,
    )}`,
  })),
);

describe('operators', () => {
  it.each(rows)(
    '$name is $verdict',
    ({ operator, actual, expected, verdict }) => {
      const rule = compileRule({ fact: 'it', operator, value: expected });
      const result = rule({ it: actual }, { now });
      expect(result.verdict).toBe(verdict);
      expect(rule.verdict({ it: actual }, { now })).toBe(verdict);
      const [leaf] = result.leaves;
      // Whoever reads that something is unknown reads why.
      expect(typeof leaf.reason).toBe(
        verdict === 'unknown' ? 'string' : 'undefined',
      );
    },
  );

  it('has cases for each operator', () => {
    expect(Object.keys(cases)).toEqual(Object.values(operatorNames).flat());
  });
});
