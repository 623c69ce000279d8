import { z } from 'zod';
import { formatRulePath } from './formatRulePath';
import { RuleProblem } from './RuleProblem';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const tags = new Set<PropertyKey>(['conditions', 'all', 'any', 'not']);

/**
 * The problems behind zod's issues. Where no member of a union fits, zod
 * reports all of them; here only that which was meant is: the member whose tag
 * is there, and else the leaf.
 */
export function explainIssues(
  issues: readonly Issue[],
  input: unknown,
): RuleProblem[] {
  return issues.flatMap(issue => explainIssue(issue, [], input));
}

function explainIssue(
  issue: Issue,
  above: Path,
  input: unknown,
): RuleProblem[] {
  const path = [...above, ...issue.path];
  const value = valueAt(input, path);
  const problem = (message: string) => [
    { path: formatRulePath(path), message },
  ];
  if (value === undefined && path.length > 0) {
    return problem('is missing');
  }
  const isTagged =
    issue.code === 'invalid_union' && issue.errors.some(mentionsTag);
  if (!isTagged) {
    return problem(
      issue.message === 'Invalid input' ? 'must be JSON' : issue.message,
    );
  }
  const meant = issue.errors.find(member => isMeant(member, value));
  return typeof value === 'object' && meant
    ? meant.flatMap(inner => explainIssue(inner, path, input))
    : problem(issue.message);
}

function mentionsTag(issues: readonly Issue[]): boolean {
  return issues.some(
    issue =>
      tags.has(issue.path[0]) ||
      (issue.code === 'invalid_union' && issue.errors.some(mentionsTag)),
  );
}

function isMeant(member: readonly Issue[], value: unknown): boolean {
  return !member.some(
    ({ path }) =>
      path.length === 1 &&
      tags.has(path[0]) &&
      valueAt(value, path) === undefined,
  );
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce(
    (current, step) => (current as Record<PropertyKey, unknown>)?.[step],
    value,
  );
}
