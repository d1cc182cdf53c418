import { describe, expect, test } from 'vitest';

import { addDays } from '../../src/lib/format';
import type { LetterWeek } from '../../src/generated/types';
import { RECENT, recentAndYears, weekName } from '../../src/lib/letter-weeks';

const week = (first_day: string): LetterWeek => ({
  first_day,
  last_day: addDays(first_day, 6),
  moments: 1,
  kept: false,
});
const weeksBack = (count: number) =>
  Array.from({ length: count }, (_, back) => week(addDays('2026-05-04', -7 * back)));

describe('the list of letters', () => {
  test('a short list has no years', () => {
    expect(recentAndYears([])).toEqual({ recent: [], years: [] });
    const { recent, years } = recentAndYears(weeksBack(RECENT));
    expect([recent.length, years.length]).toEqual([RECENT, 0]);
  });

  test('a long one has each week once, in its order, under the year it begins in', () => {
    const weeks = weeksBack(130);
    const { recent, years } = recentAndYears(weeks);
    expect([...recent, ...years.flatMap((year) => year.weeks)]).toEqual(weeks);
    expect(years.map(({ year, weeks: { length } }) => [year, length])).toEqual([
      ['2026', 10],
      ['2025', 52],
      ['2024', 53],
      ['2023', 7],
    ]);
    for (const { year, weeks: those } of years)
      expect(those.every(({ first_day }) => first_day.startsWith(year))).toBe(true);
  });

  test('a year without letters is not there', () => {
    const weeks = [...weeksBack(RECENT), week('2021-03-01')];
    expect(recentAndYears(weeks).years.map(({ year }) => year)).toEqual(['2021']);
  });
});

describe('a week’s name', () => {
  test('has no year where the year is known', () => {
    expect(weekName(week('2026-05-04'), '2026')).toMatch(/^4.+10 May$/);
  });
  test('has it where it is another, or where the week has two', () => {
    expect(weekName(week('2025-05-05'), '2026')).toMatch(/^5.+11 May 2025$/);
    expect(weekName(week('2025-12-29'), '2025')).toMatch(/^29 December 2025.+4 January 2026$/);
  });
});
