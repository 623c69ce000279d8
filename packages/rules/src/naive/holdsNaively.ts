import { JsonValue } from '@backstage/types';
import { RE2JS } from 're2js';
import { compare, parse, satisfies } from 'semver';
import { RuleTreeLeaf } from '../RuleTree';
import { Duration } from '../time/Duration';
import { parseDuration } from '../time/parseDuration';
import { parseInstant } from '../time/parseInstant';
import { subtractDuration } from '../time/subtractDuration';
import { holdsInTechInsights } from './holdsInTechInsights';

/** Whether a leaf holds; `undefined` where that cannot be said. */
export function holdsNaively(
  { dialect, leaf }: RuleTreeLeaf,
  actual: unknown,
  now: number,
): boolean | undefined {
  const { operator } = leaf;
  const expected = leaf.value as never;
  if (dialect === 'json-rules-engine') {
    return holdsInTechInsights(operator, actual, expected);
  }
  if (operator.startsWith('length')) {
    return isSized(actual)
      ? compares(operator.slice(6), sizeOf(actual) - expected)
      : undefined;
  }
  if (operator === 'versionInRange') {
    const version = parse(actual as string);
    return version ? satisfies(version, expected) : undefined;
  }
  if (operator.startsWith('version')) {
    const version = parse(actual as string);
    return version
      ? compares(operator.slice(7), compare(version, expected))
      : undefined;
  }
  return holdsSimply(operator, actual, expected, now);
}

function holdsSimply(
  operator: string,
  actual: any,
  expected: never,
  now: number,
): boolean | undefined {
  switch (operator) {
    case 'equal':
      return same(actual, expected);
    case 'notEqual':
      return !same(actual, expected);
    case 'in':
      return (expected as JsonValue[]).some(item => same(actual, item));
    case 'notIn':
      return !(expected as JsonValue[]).some(item => same(actual, item));
    case 'contains':
      return contains(actual, expected);
    case 'doesNotContain':
      return invert(contains(actual, expected));
    case 'matches':
      return typeof actual === 'string' && actual.length <= 10_000
        ? RE2JS.compile(expected).matcher(actual).find()
        : undefined;
    case 'exists':
      return (actual ?? undefined) !== undefined ? expected : !expected;
    case 'isEmpty':
      return isSized(actual) || actual === null
        ? (sizeOf(actual ?? '') === 0) === expected
        : undefined;
    case 'before':
    case 'after':
    case 'withinLast':
      return holdsInTime(operator, actual, expected, now);
    default:
      return Number.isFinite(actual)
        ? compares(operator, actual - expected)
        : undefined;
  }
}

function holdsInTime(
  operator: string,
  actual: unknown,
  expected: string,
  now: number,
): boolean | undefined {
  const instant = parseInstant(typeof actual === 'string' ? actual : '');
  if (instant === undefined) {
    return undefined;
  }
  if (operator === 'withinLast') {
    const duration = parseDuration(expected) as Duration;
    return instant <= now && instant >= subtractDuration(now, duration);
  }
  const limit = expected === 'now' ? now : parseInstant(expected)!;
  return operator === 'before' ? instant < limit : instant > limit;
}

/** Reads `greaterThan`, `LessThanInclusive`, `Equal` of a difference. */
function compares(name: string, difference: number): boolean {
  const lowerCase = name.toLowerCase();
  return (
    (difference === 0 && /inclusive|equal/.test(lowerCase)) ||
    (difference > 0 && lowerCase.startsWith('greater')) ||
    (difference < 0 && lowerCase.startsWith('less'))
  );
}

function invert(holds: boolean | undefined): boolean | undefined {
  return holds === undefined ? undefined : !holds;
}

function contains(actual: unknown, expected: JsonValue): boolean | undefined {
  if (Array.isArray(actual)) {
    return actual.some(item => same(item, expected));
  }
  return typeof actual === 'string' && typeof expected === 'string'
    ? actual.includes(expected)
    : undefined;
}

/** Equality by the JSON text with sorted keys. */
function same(actual: unknown, expected: JsonValue): boolean {
  return canonical(actual) === canonical(expected);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(canonical)}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([one], [other]) =>
      one < other ? -1 : 1,
    );
    return `{${entries.map(([key, item]) => [
      JSON.stringify(key),
      canonical(item),
    ])}}`;
  }
  return typeof value === 'number'
    ? String(value)
    : JSON.stringify(value) ?? 'undefined';
}

function isSized(value: unknown): value is string | object {
  return (
    typeof value === 'string' || (typeof value === 'object' && value !== null)
  );
}

function sizeOf(value: string | object): number {
  return typeof value === 'string' ? value.length : Object.keys(value).length;
}
