const FIRST = 5_000;
const LONGEST = 60 * 60_000;

/** How long to wait after a number of failed attempts: 5 s, 10 s … 1 h. */
export function backoffMilliseconds(attempts: number): number {
  return Math.min(LONGEST, FIRST * 2 ** Math.min(attempts - 1, 20));
}
