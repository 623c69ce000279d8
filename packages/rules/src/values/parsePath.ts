import { InputError } from '@backstage/errors';
import { ruleLimits } from '../ruleLimits';
import { forbiddenNames } from './forbiddenNames';

/** A step of a path: the name of a property or the index of an item. */
export type PathStep = string | number;

// Sticky and without nested repetition: each step is read once.
const step =
  /\.([\p{L}\p{N}_$-]+)|\[(\d{1,9})\]|\['([^'\\]+)'\]|\["([^"\\]+)"\]/uy;
const firstName = /[\p{L}\p{N}_-]/uy;

/**
 * Reads a path: the part of JSONPath (RFC 9535) that names one place, which is
 * `$`, `.name`, `['any name']` and `[index]`. The `$` may be left out, as in
 * json-rules-engine. Wildcards, filters, slices and names that lead to a
 * prototype are refused.
 *
 * @throws InputError
 */
export function parsePath(path: string): PathStep[] {
  if (path.length > ruleLimits.pathLength) {
    throw new InputError(`longer than ${ruleLimits.pathLength} characters`);
  }
  const steps: PathStep[] = [];
  const text = withRoot(path);
  step.lastIndex = 1;
  while (step.lastIndex < text.length) {
    const { lastIndex } = step;
    const parts = text.startsWith('$') ? step.exec(text) : undefined;
    if (!parts) {
      throw new InputError(
        `not a path at ${JSON.stringify(text.slice(lastIndex))}; ` +
          "a path is like $.name[0]['another name']",
      );
    }
    const [, name, index, single, double] = parts;
    steps.push(index === undefined ? name ?? single ?? double : Number(index));
  }
  if (steps.length > ruleLimits.pathSteps) {
    throw new InputError(`has more than ${ruleLimits.pathSteps} steps`);
  }
  const forbidden = steps.find(name => forbiddenNames.has(name as string));
  if (forbidden !== undefined) {
    throw new InputError(`must not lead through "${forbidden}"`);
  }
  return steps;
}

function withRoot(path: string): string {
  firstName.lastIndex = 0;
  if (firstName.test(path)) {
    return `$.${path}`;
  }
  return path.startsWith('[') ? `$${path}` : path;
}
