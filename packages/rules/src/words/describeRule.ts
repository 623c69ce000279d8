import { RuleTree } from '../RuleTree';
import { readRule } from '../schema/readRule';
import { toRuleTree } from '../toRuleTree';
import { describeLeaf, DescribeOptions } from './describeLeaf';

/**
 * A rule in words, for people: `tier is 1 and (owner exists or …)`.
 *
 * @throws InputError for a rule that does not compile
 * @public
 */
export function describeRule(
  rule: unknown,
  options: DescribeOptions = {},
): string {
  return describeTree(toRuleTree(readRule(rule)), options, false);
}

function describeTree(
  tree: RuleTree,
  options: DescribeOptions,
  isPart: boolean,
): string {
  switch (tree.kind) {
    case 'leaf':
      return describeLeaf(tree.leaf, options);
    case 'not':
      return describeNot(tree.parts[0], options, isPart);
    default:
      return describeGroup(tree, options, isPart);
  }
}

function describeNot(
  part: RuleTree,
  options: DescribeOptions,
  isPart: boolean,
): string {
  switch (part.kind) {
    case 'leaf':
      return describeLeaf({ ...part.leaf, negated: true }, options);
    case 'not':
      return describeTree(part.parts[0], options, isPart);
    default:
      return part.parts.length === 1
        ? describeNot(part.parts[0], options, isPart)
        : `not ${describeTree(part, options, true)}`;
  }
}

function describeGroup(
  { kind, parts }: Exclude<RuleTree, { kind: 'leaf' }>,
  options: DescribeOptions,
  isPart: boolean,
): string {
  if (parts.length === 1) {
    return describeTree(parts[0], options, isPart);
  }
  const said = parts
    .map(part => describeTree(part, options, true))
    .join(kind === 'all' ? ' and ' : ' or ');
  return isPart ? `(${said})` : said;
}
