import { CompiledPart } from './CompiledPart';
import { DecidingLeaf, RuleResult } from './RuleResult';
import { Verdict } from './Verdict';

/**
 * Compiles `all` and `any` in Kleene's strong three-valued logic (S. C. Kleene,
 * Introduction to Metamathematics, 1952, section 64): one false part decides
 * `all`, one true part decides `any`; otherwise an unknown part leaves it open.
 */
export function compileGroup(
  kind: 'all' | 'any',
  parts: readonly CompiledPart[],
): CompiledPart {
  const decisive: Verdict = kind === 'all' ? 'false' : 'true';
  const otherwise: Verdict = kind === 'all' ? 'true' : 'false';
  return {
    verdict(facts, now) {
      let verdict: Verdict = otherwise;
      for (const part of parts) {
        const partVerdict = part.verdict(facts, now);
        if (partVerdict === decisive) {
          return decisive;
        }
        if (partVerdict === 'unknown') {
          verdict = 'unknown';
        }
      }
      return verdict;
    },
    explain(facts, now, missing) {
      let verdict: Verdict = otherwise;
      const results: RuleResult[] = [];
      for (const part of parts) {
        const result = part.explain(facts, now, missing);
        results.push(result);
        if (result.verdict === decisive) {
          verdict = decisive;
        } else if (result.verdict === 'unknown' && verdict !== decisive) {
          verdict = 'unknown';
        }
      }
      return { verdict, leaves: leavesOf(results, verdict) };
    },
  };
}

function leavesOf(
  results: readonly RuleResult[],
  verdict: Verdict,
): DecidingLeaf[] {
  const leaves: DecidingLeaf[] = [];
  for (const result of results) {
    // Where no part is decisive or unknown, all say the same and all decide.
    if (result.verdict === verdict) {
      leaves.push(...result.leaves);
    }
  }
  return leaves;
}
