import { OperatorName } from '../schema/operatorNames';
import { containmentTests } from './containmentTests';
import { equalityTests } from './equalityTests';
import { LeafTest } from './LeafTest';
import { lengthTests } from './lengthTests';
import { orderTests } from './orderTests';
import { patternTests } from './patternTests';
import { presenceTests } from './presenceTests';
import { timeTests } from './timeTests';
import { versionTests } from './versionTests';

/**
 * The operators of a rule. The schema has made sure that each gets a value of
 * its type.
 */
export const leafTests: Record<OperatorName, (expected: never) => LeafTest> = {
  ...equalityTests,
  ...containmentTests,
  ...orderTests,
  ...patternTests,
  ...presenceTests,
  ...timeTests,
  ...versionTests,
  ...lengthTests,
};
