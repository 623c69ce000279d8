import { Duration } from './Duration';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * The moment a duration before another, in UTC: first the years and months by
 * the calendar, keeping to the last day of a shorter month (31 March minus one
 * month is 28 or 29 February), then the rest as elapsed time. This is the order
 * of XML Schema part 2, appendix E, "Adding durations to dateTimes".
 */
export function subtractDuration(instant: number, duration: Duration): number {
  const elapsed =
    (duration.weeks * 7 + duration.days) * day +
    duration.hours * hour +
    duration.minutes * minute +
    duration.seconds * second;
  const months = duration.years * 12 + duration.months;
  return (months ? subtractMonths(instant, months) : instant) - elapsed;
}

function subtractMonths(instant: number, months: number): number {
  const date = new Date(instant);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  const lastDay = new Date(date);
  // Day 0 of the next month is the last day of this one.
  lastDay.setUTCMonth(date.getUTCMonth() + 1, 0);
  return date.setUTCDate(Math.min(dayOfMonth, lastDay.getUTCDate()));
}
