import { LeafTest } from './LeafTest';

const noNumber = 'is not a finite number';

function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** The order of numbers. */
export const orderTests = {
  greaterThan:
    (expected: number): LeafTest =>
    actual =>
      isFiniteNumber(actual) ? actual > expected : noNumber,
  greaterThanInclusive:
    (expected: number): LeafTest =>
    actual =>
      isFiniteNumber(actual) ? actual >= expected : noNumber,
  lessThan:
    (expected: number): LeafTest =>
    actual =>
      isFiniteNumber(actual) ? actual < expected : noNumber,
  lessThanInclusive:
    (expected: number): LeafTest =>
    actual =>
      isFiniteNumber(actual) ? actual <= expected : noNumber,
};
