import { PathStep } from './parsePath';

/**
 * What lies at the end of a path, or `undefined`. It follows own properties of
 * objects, items of lists and the `length` of lists, and nothing inherited.
 */
export function readPath(value: unknown, steps: readonly PathStep[]): unknown {
  let current = value;
  for (const step of steps) {
    if (Array.isArray(current)) {
      if (typeof step === 'string' && step !== 'length') {
        return undefined;
      }
    } else if (
      typeof current !== 'object' ||
      current === null ||
      typeof step === 'number' ||
      !Object.hasOwn(current, step)
    ) {
      return undefined;
    }
    current = (current as Record<PathStep, unknown>)[step];
  }
  return current;
}
