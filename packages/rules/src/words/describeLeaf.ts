import { JsonValue } from '@backstage/types';
import { OperatorName } from '../schema/operatorNames';
import { operatorWords } from './operatorWords';

/**
 * What the words of a rule may be told.
 *
 * @public
 */
export interface DescribeOptions {
  /** The title of a fact; by default its name. */
  titleOf?: (fact: string) => string;
}

/**
 * A leaf of a rule, or of a result, in words: `image.size is 500 or less`.
 * Below an odd number of `not` it says the opposite, which is what is wanted.
 *
 * @public
 */
export function describeLeaf(
  leaf: {
    fact: string;
    path?: string;
    operator: string;
    negated?: boolean;
  } & ({ value: JsonValue } | { expected?: JsonValue }),
  options: DescribeOptions = {},
): string {
  const title = options.titleOf?.(leaf.fact) ?? leaf.fact;
  const place = leaf.path?.replace(/^\$\.?/, '');
  const subject = place ? `${place} of ${title}` : title;
  const expected = 'value' in leaf ? leaf.value : leaf.expected ?? true;
  const [affirmed, negated] =
    operatorWords[leaf.operator as OperatorName](expected);
  return `${subject} ${leaf.negated ? negated : affirmed}`;
}
