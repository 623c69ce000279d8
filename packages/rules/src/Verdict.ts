/**
 * What a rule, or a part of one, says about an entity. `unknown` is the third
 * value of Kleene's strong logic of indeterminacy: the facts do not tell.
 *
 * @public
 */
export type Verdict = 'true' | 'false' | 'unknown';
