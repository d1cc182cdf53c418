import { describe, expect, test } from 'vitest';

import { isThisWeek, weekStep } from '../../src/lib/week-step';

const today = {
  day: '2026-05-09',
  days: ['2026-05-04', '2026-05-05', '2026-05-06', '2026-05-07', '2026-05-08', '2026-05-09', '2026-05-10'],
} as Parameters<typeof weekStep>[2];

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
    expect(['2026-05-03', '2026-05-04', '2026-05-10'].map((day) => isThisWeek(day, today))).toEqual([
      false,
      true,
      true,
    ]);
  });
});
