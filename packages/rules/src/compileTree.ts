import { compileGroup } from './compileGroup';
import { CompiledPart } from './CompiledPart';
import { compileLeaf } from './compileLeaf';
import { compileNot } from './compileNot';
import { RuleTree } from './RuleTree';

/** Compiles a part of a rule and what is below it. */
export function compileTree(tree: RuleTree, negated: boolean): CompiledPart {
  switch (tree.kind) {
    case 'leaf':
      return compileLeaf(tree, negated);
    case 'not':
      return compileNot(compileTree(tree.parts[0], !negated));
    default:
      return compileGroup(
        tree.kind,
        tree.parts.map(part => compileTree(part, negated)),
      );
  }
}
