import { RuleLeaf } from './ruleLeafSchema';

/**
 * A part of a rule: a leaf, or a group of parts.
 *
 * @public
 */
export type RuleNode =
  | RuleLeaf
  | { all: RuleNode[] }
  | { any: RuleNode[] }
  | { not: RuleNode };
