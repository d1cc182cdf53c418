import { describe, expect, test } from 'vitest';

import { alongDay, withRoom } from '../../src/charts/day-line';

describe('the day’s line', () => {
  test('begins at the day’s start and ends before the next', () => {
    expect(alongDay('04:00', 4)).toBe(0);
    // 12 of 24 hours, and 23 h 59 min = 1439 of 1440 minutes
    expect(alongDay('16:00', 4)).toBe(0.5);
    expect(alongDay('03:59', 4)).toBeCloseTo(1439 / 1440);
  });

  test('a night belongs to the day before it', () => {
    // 01:00 is 21 hours after 04:00
    expect(alongDay('01:00', 4)).toBeCloseTo(21 / 24);
    expect(alongDay('01:00', 0)).toBeCloseTo(1 / 24);
  });

  test('words stand only where there is room, the next one’s first', () => {
    expect(withRoom([0.1, 0.15, 0.4], -1, 0.1)).toEqual([true, false, true]);
    expect(withRoom([0.1, 0.15, 0.4], 1, 0.1)).toEqual([false, true, true]);
    expect(withRoom([0.5, 0.5], -1, 0.1)).toEqual([true, false]);
    expect(withRoom([], -1, 0.1)).toEqual([]);
  });
});
