import { describe, expect, test } from 'vitest';

import { type Now, isLastWeek, isThisWeek, lastDay, weekStep } from '../../src/lib/week-step';

const today: Now = {
  day: '2026-05-09',
  days: ['2026-05-04', '2026-05-05', '2026-05-06', '2026-05-07', '2026-05-08', '2026-05-09', '2026-05-10'],
  last_day: '2026-05-08',
};
/** Home again from the other side of the date line. */
const travelled: Now = { ...today, last_day: '2026-05-12' };

describe('from week to week', () => {
  test.each([
    ['2026-05-09', -1, '2026-05-02'],
    ['2026-04-29', 1, '2026-05-06'],
    // Sunday of last week leads to a day that has not come: today instead.
    ['2026-05-03', 1, '2026-05-09'],
    ['2026-05-04', 1, undefined],
    ['2026-01-01', -1, '2025-12-25'],
    ['1970-01-08', -1, '1970-01-01'],
    ['1970-01-07', -1, undefined],
  ] as const)('%s by %i is %s', (day, weeks, to) => {
    expect(weekStep(day, weeks, today)).toBe(to);
  });

  test('this week is the one that holds today', () => {
    const days = ['2026-05-03', '2026-05-04', '2026-05-10', '2026-05-11'];
    expect(days.map((day) => isThisWeek(day, today))).toEqual([false, true, true, false]);
  });

  test('the last day is today, or a later one with an entry', () => {
    const last = (last_day: string | null) => lastDay({ ...today, last_day });
    expect([null, '2020-01-01', '2026-05-10'].map(last)).toEqual(['2026-05-09', '2026-05-09', '2026-05-10']);
  });

  test.each([
    // Sunday is an entry's day: the week is the same, the day another.
    ['2026-05-03', 1, '2026-05-10', '2026-05-10'],
    ['2026-05-09', 1, '2026-05-10', undefined],
    ['2026-05-09', 1, '2026-05-11', '2026-05-11'],
    ['2026-05-04', 1, '2026-05-12', '2026-05-11'],
    ['2026-05-11', 1, '2026-05-12', undefined],
    ['2026-05-12', -1, '2026-05-12', '2026-05-05'],
  ] as const)('%s by %i, with an entry on %s, is %s', (day, weeks, last_day, to) => {
    expect(weekStep(day, weeks, { ...today, last_day })).toBe(to);
  });

  test('the last week is that of the last day', () => {
    const days = ['2026-05-03', '2026-05-10', '2026-05-11', '2026-05-18'];
    expect(days.map((day) => isLastWeek(day, today))).toEqual([false, true, true, true]);
    expect(days.map((day) => isLastWeek(day, travelled))).toEqual([false, false, true, true]);
  });
});
