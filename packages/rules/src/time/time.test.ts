import fc from 'fast-check';
import { parseDuration } from './parseDuration';
import { parseInstant } from './parseInstant';
import { subtractDuration } from './subtractDuration';

describe('parseInstant', () => {
  it('reads what Date writes', () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date('0000-01-01'),
          max: new Date('9999-12-31'),
          noInvalidDate: true,
        }),
        date => {
          expect(parseInstant(date.toISOString())).toBe(date.getTime());
        },
      ),
    );
  });

  it.each([
    ['2026-03-01', '2026-03-01T00:00:00Z'],
    ['2024-02-29', '2024-02-29T00:00:00Z'],
    ['2026-03-01T10:00Z', '2026-03-01T10:00:00Z'],
    ['2026-03-01T10:00:00+05:45', '2026-03-01T04:15:00Z'],
    ['2026-03-01T10:00:00-0330', '2026-03-01T13:30:00Z'],
    ['2026-01-01T00:30:00+14', '2025-12-31T10:30:00Z'],
    ['2026-03-01T10:00:00.123456789Z', '2026-03-01T10:00:00.123Z'],
    ['0050-01-01', '0050-01-01T00:00:00Z'],
  ])('reads %s', (text, same) => {
    expect(parseInstant(text)).toBe(Date.parse(same));
  });

  it.each([
    '',
    'now',
    '2026',
    '2026-3-1',
    '2026-02-29',
    '2026-00-10',
    '2026-13-01',
    '2026-04-31',
    '2026-03-01T10:00:00',
    '2026-03-01T24:00:00Z',
    '2026-03-01T10:60:00Z',
    '2026-03-01T10:00:60Z',
    '2026-03-01T10:00:00+24:00',
    '2026-03-01T10:00:00+05:60',
    '2026-03-01 10:00:00Z',
    '2026-W10-7',
    '+002026-03-01',
    '2026-03-01T10:00:00[Europe/Berlin]',
    ' 2026-03-01',
    '2026-03-01\n',
    '٢٠٢٦-03-01',
  ])('refuses %p', text => {
    expect(parseInstant(text)).toBeUndefined();
  });
});

describe('parseDuration', () => {
  it.each([
    '',
    'P',
    'PT',
    'P1DT',
    'P0D',
    'PT0S',
    'P1.5D',
    'P-1D',
    '-P1D',
    'P1H',
    'P1S',
    'PT1D',
    'P1D1M',
    '1D',
    'p1d',
    'P99999Y',
  ])('refuses %p', text => {
    expect(parseDuration(text)).toBeUndefined();
  });
});

describe('subtractDuration', () => {
  it.each([
    ['2026-03-31T12:00:00Z', 'P1M', '2026-02-28T12:00:00Z'],
    ['2024-03-31T12:00:00Z', 'P1M', '2024-02-29T12:00:00Z'],
    ['2024-02-29T00:00:00Z', 'P1Y', '2023-02-28T00:00:00Z'],
    ['2026-01-15T00:00:00Z', 'P13M', '2024-12-15T00:00:00Z'],
    ['2026-01-01T00:00:00Z', 'P1Y2M3W4DT5H6M7S', '2024-10-06T18:53:53Z'],
    ['2026-03-30T00:00:00Z', 'P2W', '2026-03-16T00:00:00Z'],
  ])('%s minus %s is %s', (from, duration, to) => {
    expect(subtractDuration(Date.parse(from), parseDuration(duration)!)).toBe(
      Date.parse(to),
    );
  });

  it('stays inside the range of Date for the longest duration', () => {
    const longest = parseDuration(
      'P9999Y9999M9999W999999DT999999H999999M999999S',
    );
    expect(subtractDuration(0, longest!)).toBeGreaterThan(-8.64e15);
  });
});
