/**
 * The bounds of a rule and of what an evaluation may cost.
 *
 * @public
 */
export const ruleLimits = {
  /** Leaves in a rule. */
  leaves: 200,
  /** Groups (`all`, `any`, `not`) inside each other. */
  groups: 8,
  /** Objects and lists inside each other, those in values included. */
  nesting: 40,
  /** Bytes of a rule as JSON in UTF-8. */
  bytes: 32_768,
  /** Characters of the name of a fact. */
  factLength: 200,
  /** Characters of a path. */
  pathLength: 200,
  /** Steps of a path. */
  pathSteps: 16,
  /** Items of the list of `in` and `notIn`. */
  listItems: 500,
  /** Characters of a regular expression. */
  patternLength: 500,
  /**
   * Instructions of a compiled regular expression. RE2 takes at most
   * instructions × characters steps, so that both need a bound.
   */
  patternInstructions: 1_000,
  /** Characters of a text that a regular expression is tried on. */
  matchedLength: 10_000,
  /** Characters of a version or a range of versions, as in node-semver. */
  versionLength: 256,
  /** Characters of each text in the actual value of a result. */
  actualLength: 200,
  /** Items of each list and object in the actual value of a result. */
  actualItems: 10,
  /** Lists and objects inside each other in the actual value of a result. */
  actualNesting: 3,
} as const;
