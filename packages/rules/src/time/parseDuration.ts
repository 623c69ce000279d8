import { Duration } from './Duration';

// Every part is of bounded length and the expression is anchored: linear. The
// bounds also keep `now` minus any duration inside the range of Date.
const shape =
  /^P(?!$)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,6})D)?(?:T(?!$)(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/;

/**
 * Reads an ISO 8601 duration of whole numbers (`P30D`, `P1Y6M`, `P2W`,
 * `PT36H`); `undefined` for anything else and for a duration of nothing.
 */
export function parseDuration(text: string): Duration | undefined {
  const parts = shape.exec(text);
  if (!parts) {
    return undefined;
  }
  const [years, months, weeks, days, hours, minutes, seconds] = parts
    .slice(1)
    .map(part => Number(part ?? 0));
  const duration = { years, months, weeks, days, hours, minutes, seconds };
  return Object.values(duration).some(amount => amount > 0)
    ? duration
    : undefined;
}
