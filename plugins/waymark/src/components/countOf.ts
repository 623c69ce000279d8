/**
 * A count with its noun: "1 service", "14 services".
 *
 * @param noun - the singular
 */
export function countOf(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? noun : `${noun}s`}`;
}
