import { CompiledPart } from './CompiledPart';
import { negateVerdict } from './negateVerdict';

/** Compiles `not`: the leaves that decide its part decide it as well. */
export function compileNot(part: CompiledPart): CompiledPart {
  return {
    verdict: (facts, now) => negateVerdict(part.verdict(facts, now)),
    explain(facts, now, missing) {
      const { verdict, leaves } = part.explain(facts, now, missing);
      return { verdict: negateVerdict(verdict), leaves };
    },
  };
}
