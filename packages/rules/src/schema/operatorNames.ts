/**
 * The operators of a rule by the kind of value they take.
 *
 * @public
 */
export const operatorNames = {
  equality: ['equal', 'notEqual'],
  membership: ['in', 'notIn'],
  containment: ['contains', 'doesNotContain'],
  order: [
    'greaterThan',
    'greaterThanInclusive',
    'lessThan',
    'lessThanInclusive',
  ],
  pattern: ['matches'],
  presence: ['exists', 'isEmpty'],
  instant: ['before', 'after'],
  duration: ['withinLast'],
  version: [
    'versionEqual',
    'versionGreaterThan',
    'versionGreaterThanInclusive',
    'versionLessThan',
    'versionLessThanInclusive',
  ],
  versionRange: ['versionInRange'],
  length: [
    'lengthEqual',
    'lengthGreaterThan',
    'lengthGreaterThanInclusive',
    'lengthLessThan',
    'lengthLessThanInclusive',
  ],
} as const;

/** The name of an operator. @public */
export type OperatorName =
  (typeof operatorNames)[keyof typeof operatorNames][number];
