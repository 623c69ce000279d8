import { InputError } from '@backstage/errors';
import { ruleLimits } from '../ruleLimits';
import { forbiddenNames } from '../values/forbiddenNames';

interface Visit {
  value: unknown;
  nesting: number;
}

/**
 * Refuses what is too large, too deep or not JSON, before anything recursive
 * sees it. It keeps its own stack and gives up at the first excess, so that a
 * cycle, a million levels or a sparse list of a billion items cost no more than
 * a rule of the largest size.
 *
 * @throws InputError
 */
export function assertBoundedJson(input: unknown): void {
  const stack: Visit[] = [{ value: input, nesting: 0 }];
  // Characters are at most bytes, and each value takes at least one.
  let atLeast = 0;
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    const { value, nesting } = visit;
    if (nesting > ruleLimits.nesting) {
      throw new InputError(
        `is nested deeper than ${ruleLimits.nesting} levels`,
      );
    }
    const parts = partsOf(value, ruleLimits.bytes - atLeast);
    atLeast += parts.length + parts.characters;
    if (atLeast > ruleLimits.bytes) {
      throw tooLarge();
    }
    for (const part of parts.values) {
      stack.push({ value: part, nesting: nesting + 1 });
    }
  }
  const bytes = new TextEncoder().encode(JSON.stringify(input) ?? '').length;
  if (bytes > ruleLimits.bytes) {
    throw tooLarge();
  }
}

interface Parts {
  length: number;
  characters: number;
  values: readonly unknown[];
}

function partsOf(value: unknown, budget: number): Parts {
  switch (typeof value) {
    case 'string':
      return { length: 1, characters: value.length, values: [] };
    case 'object':
      return value === null
        ? { length: 1, characters: 0, values: [] }
        : partsOfObject(value, budget);
    case 'bigint':
    case 'function':
    case 'symbol':
      throw new InputError(`holds a ${typeof value}, which is not JSON`);
    default:
      return { length: 1, characters: 0, values: [] };
  }
}

function partsOfObject(value: object, budget: number): Parts {
  if (Array.isArray(value)) {
    // Only the length of a list that is too long is looked at.
    return {
      length: 1 + value.length,
      characters: 0,
      values: value.length > budget ? [] : value,
    };
  }
  if (!isPlain(value)) {
    throw new InputError('holds an object that is not plain JSON');
  }
  const keys = Object.keys(value);
  const forbidden = keys.find(key => forbiddenNames.has(key));
  if (forbidden !== undefined) {
    throw new InputError(`must not hold the key "${forbidden}"`);
  }
  return {
    length: 1 + keys.length,
    characters: keys.reduce((sum, key) => sum + key.length, 0),
    values: keys.length > budget ? [] : Object.values(value),
  };
}

/** Also plain objects of another realm, whose prototype is not ours. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function tooLarge(): InputError {
  return new InputError(`is larger than ${ruleLimits.bytes} bytes`);
}
