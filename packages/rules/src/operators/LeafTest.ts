/**
 * Compares a fact with the value a leaf was compiled with: whether it holds,
 * or, as text, why that cannot be said. The text is a constant, so that a
 * million comparisons make no garbage. Only time needs `now`.
 */
export type LeafTest = (actual: unknown, now: number) => boolean | string;
