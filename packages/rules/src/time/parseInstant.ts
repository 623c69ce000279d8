// Every part is of bounded length and the expression is anchored: linear.
const shape =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d{2})(?::?(\d{2}))?))?$/;

/**
 * Milliseconds since 1970 of an ISO 8601 date (its first moment in UTC) or of a
 * date and time with an offset; `undefined` for anything else. A time without
 * an offset is refused, because it names another moment in every place.
 */
export function parseInstant(text: string): number | undefined {
  const parts = shape.exec(text);
  if (!parts) {
    return undefined;
  }
  const [year, month, day, hour, minute, second] = parts
    .slice(1, 7)
    .map(part => Number(part ?? 0));
  const milliseconds = Math.trunc(Number(`0.${parts[7] ?? 0}`) * 1000);
  const [offsetHours, offsetMinutes] = parts
    .slice(9)
    .map(part => Number(part ?? 0));
  const isTime = hour < 24 && minute < 60 && second < 60;
  if (!isTime || offsetHours > 23 || offsetMinutes > 59) {
    return undefined;
  }
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  // Date carries over: the 30th of February would become the 2nd of March.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    return undefined;
  }
  const offset = (offsetHours * 60 + offsetMinutes) * 60_000;
  return (
    date.setUTCHours(hour, minute, second, milliseconds) -
    (parts[8] === '-' ? -offset : offset)
  );
}
