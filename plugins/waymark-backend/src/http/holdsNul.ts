/** Whether the character NUL is in any text of a value, names included. */
export function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') {
    return value.includes('\0');
  }
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).flat().some(holdsNul)
  );
}
