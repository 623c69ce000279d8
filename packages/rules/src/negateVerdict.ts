import { Verdict } from './Verdict';

/** The opposite; of unknown, unknown. */
export function negateVerdict(verdict: Verdict): Verdict {
  if (verdict === 'unknown') {
    return verdict;
  }
  return verdict === 'true' ? 'false' : 'true';
}
