import { Facts } from './Facts';
import { RuleResult } from './RuleResult';
import { Verdict } from './Verdict';

/** A part of a compiled rule, with the two questions it answers. */
export interface CompiledPart {
  verdict(facts: Facts, now: number): Verdict;
  explain(
    facts: Facts,
    now: number,
    missing: Readonly<Record<string, string>>,
  ): RuleResult;
}
