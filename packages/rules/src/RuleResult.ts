import { JsonValue } from '@backstage/types';
import { Verdict } from './Verdict';

/**
 * A leaf of a rule that decided its verdict.
 *
 * @public
 */
export interface DecidingLeaf {
  fact: string;
  path?: string;
  operator: string;
  /** The leaf's value, where its operator takes one. */
  expected?: JsonValue;
  /** What the fact says, cut to a size that can be stored and shown. */
  actual?: JsonValue;
  /** What the leaf itself says, before any `not` above it. */
  verdict: Verdict;
  /** Whether the leaf stands below an odd number of `not`: it should be false. */
  negated: boolean;
  /** Why the leaf is unknown. */
  reason?: string;
}

/**
 * The verdict of a rule and the leaves that decided it, in the rule's order:
 * of a false `all` those of its false parts, of an unknown one those of its
 * unknown parts, of a true one all; `any` is its mirror image.
 *
 * @public
 */
export interface RuleResult {
  verdict: Verdict;
  leaves: DecidingLeaf[];
}
