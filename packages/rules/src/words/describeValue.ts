import { JsonValue } from '@backstage/types';

/** A value in words: texts in quotation marks, everything else as JSON. */
export function describeValue(value: JsonValue): string {
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
}
