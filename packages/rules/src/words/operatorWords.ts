import { JsonValue } from '@backstage/types';
import { OperatorName } from '../schema/operatorNames';
import { describeDuration } from '../time/describeDuration';
import { Duration } from '../time/Duration';
import { parseDuration } from '../time/parseDuration';
import { describeValue } from './describeValue';

/** What an operator says of a fact, and the opposite. */
export type OperatorWords = (expected: JsonValue) => [string, string];

const is =
  (before: string = '', after: string = ''): OperatorWords =>
  expected => {
    const said = `${before}${describeValue(expected)}${after}`;
    return [`is ${said}`, `is not ${said}`];
  };
const verb =
  (affirmed: string, negated: string): OperatorWords =>
  expected =>
    [
      `${affirmed} ${describeValue(expected)}`,
      `${negated} ${describeValue(expected)}`,
    ];
const hasLength =
  (before: string, after: string = ''): OperatorWords =>
  expected => {
    const said = `a length of ${before}${expected}${after}`;
    return [`has ${said}`, `does not have ${said}`];
  };
const isVersion =
  (before: string, after: string = ''): OperatorWords =>
  expected =>
    [`is ${before}${expected}${after}`, `is not ${before}${expected}${after}`];
const isInstant =
  (word: string, ofNow: string): OperatorWords =>
  expected => {
    const said = expected === 'now' ? ofNow : `${word} ${expected}`;
    return [`is ${said}`, `is not ${said}`];
  };
const opposite =
  (words: OperatorWords): OperatorWords =>
  expected => {
    const [affirmed, negated] = words(expected);
    return [negated, affirmed];
  };
const asExpected =
  (words: [string, string]): OperatorWords =>
  expected =>
    expected === false ? [words[1], words[0]] : words;
const isOneOf: OperatorWords = expected => {
  const items = (expected as JsonValue[]).map(describeValue);
  const said = items.length > 0 ? items.join(', ') : 'nothing';
  return [`is one of ${said}`, `is none of ${said}`];
};
const isWithinLast: OperatorWords = expected => {
  const duration = describeDuration(parseDuration(`${expected}`) as Duration);
  const said = `within the last ${duration}`;
  return [`is ${said}`, `is not ${said}`];
};

const contains = verb('contains', 'does not contain');

/** The operators in words. */
export const operatorWords: Record<OperatorName, OperatorWords> = {
  equal: is(),
  notEqual: opposite(is()),
  in: isOneOf,
  notIn: opposite(isOneOf),
  contains,
  doesNotContain: opposite(contains),
  greaterThan: is('more than '),
  greaterThanInclusive: is('', ' or more'),
  lessThan: is('less than '),
  lessThanInclusive: is('', ' or less'),
  matches: verb('matches', 'does not match'),
  exists: asExpected(['exists', 'does not exist']),
  isEmpty: asExpected(['is empty', 'is not empty']),
  before: isInstant('before', 'in the past'),
  after: isInstant('after', 'in the future'),
  withinLast: isWithinLast,
  versionEqual: isVersion('version '),
  versionGreaterThan: isVersion('a version above '),
  versionGreaterThanInclusive: isVersion('version ', ' or above'),
  versionLessThan: isVersion('a version below '),
  versionLessThanInclusive: isVersion('version ', ' or below'),
  versionInRange: isVersion('a version in the range '),
  lengthEqual: hasLength(''),
  lengthGreaterThan: hasLength('more than '),
  lengthGreaterThanInclusive: hasLength('', ' or more'),
  lengthLessThan: hasLength('less than '),
  lengthLessThanInclusive: hasLength('', ' or less'),
};
