import { describe, expect, it } from 'vitest';
import { completeDate, dateSchema, formatDate } from '../../../src/model/date.ts';

describe('dateSchema', () => {
  it.each([
    ['2026', '2026'],
    [2026, '2026'],
    ['2026-03', '2026-03'],
    ['2026-03-17', '2026-03-17'],
    ['2024-02-29', '2024-02-29'],
    ['2026-12-31', '2026-12-31'],
  ])('takes %j and keeps its precision', (written, date) => {
    expect(dateSchema.parse(written)).toBe(date);
  });

  it.each(['26', '2026-3', '2026-13', '2026-00', '2026-03-00', '2026-03-32', '2026-13-45', '17.3.2026', 'the day before yesterday', ''])(
    'refuses %j as no date, once',
    (written) => {
      expect(dateSchema.safeParse(written).error?.issues.map(({ message }) => message)).toEqual([
        'a date: `2026`, `2026-03` or `2026-03-17`',
      ]);
    },
  );

  it.each(['2026-02-29', '2026-02-30', '2026-04-31', '1900-02-29'])('refuses %s, which the calendar does not have', (written) => {
    expect(dateSchema.safeParse(written).error?.issues.map(({ message }) => message)).toEqual(['a day that the calendar has']);
  });
});

describe('formatDate', () => {
  it.each([
    ['2026', '2026', '2026'],
    ['2026-03', 'March 2026', 'Mar 2026'],
    ['2026-03-07', '7 March 2026', 'Mar 2026'],
    ['2025-12-31', '31 December 2025', 'Dec 2025'],
  ])('writes %s no more precisely than it is', (date, long, short) => {
    expect(formatDate(date)).toBe(long);
    expect(formatDate(date, 'short')).toBe(short);
  });
});

describe('completeDate', () => {
  it.each([
    ['2026', '2026-01-01T00:00:00Z'],
    ['2026-03', '2026-03-01T00:00:00Z'],
    ['2024-02-29', '2024-02-29T00:00:00Z'],
  ])('completes %s to its beginning', (date, instant) => {
    expect(completeDate(date)).toBe(instant);
  });

  it('keeps the order of dates', () => {
    const dates = ['2025', '2025-01', '2025-01-02', '2025-12-31', '2026'];
    expect(dates.map(completeDate).toSorted()).toEqual(dates.map(completeDate));
  });
});
