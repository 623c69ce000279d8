import { RuleTree, RuleTreeLeaf } from './RuleTree';

/** The leaves of a rule in its order. */
export function listLeaves(tree: RuleTree): RuleTreeLeaf[] {
  return tree.kind === 'leaf' ? [tree] : tree.parts.flatMap(listLeaves);
}
