import { JsonValue } from '@backstage/types';
import { ruleLimits } from '../ruleLimits';

/**
 * A value as JSON of bounded size: long texts are cut, of long lists and
 * objects the first entries stay, and what is nested too deep becomes `…`. What
 * JSON cannot hold becomes text.
 */
export function boundValue(
  value: unknown,
  nesting: number = ruleLimits.actualNesting,
): JsonValue | undefined {
  switch (typeof value) {
    case 'undefined':
      return undefined;
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : String(value);
    case 'string':
      return boundText(value);
    case 'object':
      return boundObject(value, nesting);
    default:
      return `(${typeof value})`;
  }
}

function boundText(text: string): string {
  if (text.length <= ruleLimits.actualLength) {
    return text;
  }
  const cut = text.slice(0, ruleLimits.actualLength);
  const lastUnit = cut.charCodeAt(cut.length - 1);
  // Half of a surrogate pair would be refused by PostgreSQL's JSONB.
  const isHalf = lastUnit >= 0xd800 && lastUnit <= 0xdbff;
  return `${isHalf ? cut.slice(0, -1) : cut}…`;
}

function boundObject(value: object | null, nesting: number): JsonValue {
  if (value === null) {
    return value;
  }
  return nesting === 0 ? '…' : boundEntries(value, nesting - 1);
}

function boundEntries(value: object, nesting: number): JsonValue {
  const more = (count: number) => `… ${count - ruleLimits.actualItems} more`;
  if (Array.isArray(value)) {
    const items = value
      .slice(0, ruleLimits.actualItems)
      .map(item => boundValue(item, nesting) ?? '(undefined)');
    return value.length > ruleLimits.actualItems
      ? [...items, more(value.length)]
      : items;
  }
  const keys = Object.keys(value);
  // From entries, because a key like __proto__ must stay a key.
  const bounded = Object.fromEntries(
    keys
      .slice(0, ruleLimits.actualItems)
      .map(key => [
        boundText(key),
        boundValue((value as Record<string, unknown>)[key], nesting),
      ]),
  );
  return keys.length > ruleLimits.actualItems
    ? { ...bounded, '…': more(keys.length) }
    : bounded;
}
