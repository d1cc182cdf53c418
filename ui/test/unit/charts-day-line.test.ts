import { describe, expect, test } from 'vitest';

import { alongDay, bandsOf, middleOf, windowOf, withRoom } from '../../src/charts/day-line';

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

  test('quiet hours over the day’s start lie at both ends of the line', () => {
    // 21:30 is 17.5 hours after 04:00, and 08:00 is 4
    expect(bandsOf('21:30', '08:00', 4)).toEqual([
      { start: 0, end: 4 / 24 },
      { start: 17.5 / 24, end: 1 },
    ]);
    expect(bandsOf('13:00', '14:00', 4)).toEqual([{ start: 9 / 24, end: 10 / 24 }]);
    expect(bandsOf('22:00', '04:00', 4)).toEqual([{ start: 18 / 24, end: 1 }]);
    expect(bandsOf('04:00', '06:00', 4)).toEqual([{ start: 0, end: 2 / 24 }]);
    expect(bandsOf('22:00', '02:00', 4)).toEqual([{ start: 18 / 24, end: 22 / 24 }]);
  });

  test('a window ends with its day', () => {
    expect(windowOf('13:00', '17:00', 4)).toEqual({ start: 9 / 24, end: 13 / 24 });
    expect(windowOf('23:00', '01:00', 4)).toEqual({ start: 19 / 24, end: 21 / 24 });
    expect(windowOf('22:00', '04:00', 4)).toEqual({ start: 18 / 24, end: 1 });
    expect(windowOf('22:00', '06:00', 4)).toEqual({ start: 18 / 24, end: 1 });
  });

  test('words stand only where there is room, those of the lowest rank first', () => {
    const label = (place: number, rank = 1, text = '18:30') => ({ place, rank, text });
    // 5 letters are 40 pixels, of a line of 900 and of one of 100
    expect(withRoom([label(0.1), label(0.14), label(0.4)], 900)).toEqual([true, false, true]);
    expect(withRoom([label(0.1), label(0.14, 0), label(0.4)], 900)).toEqual([false, true, true]);
    expect(withRoom([label(0.1), label(0.4), label(0.6)], 100)).toEqual([true, false, true]);
    expect(withRoom([label(0.5), label(0.5)], 900)).toEqual([true, false]);
    // 18 letters are 123 pixels; half of both is 82, so 81 are just too near
    expect(withRoom([label(0.1), label(0.19, 1, '13:00 – 17:00 next')], 900)).toEqual([true, false]);
    expect(withRoom([], 900)).toEqual([]);
  });

  test('a band’s words do not reach beyond the line', () => {
    expect(middleOf({ start: 0, end: 0.02 }, '12345', 100)).toBeCloseTo(0.16);
    expect(middleOf({ start: 0.9, end: 1 }, '12345', 100)).toBeCloseTo(0.84);
    expect(middleOf({ start: 0.4, end: 0.6 }, '12345', 100)).toBe(0.5);
  });
});
