import { describe, expect, test } from 'vitest';

import {
  addDays,
  clock,
  dayLong,
  setLocale,
  timeOfDay,
  weekRange,
  weekdayNarrow,
} from '../../src/lib/format';

describe('days and times', () => {
  test('a moment is read on the clocks it was made by', () => {
    expect(clock('2026-05-09T08:12:00+02:00')).toBe('08:12');
    expect(clock('2026-05-09T23:59:59-11:00')).toBe('23:59');
  });

  test('days do not move with zones', () => {
    expect(addDays('2026-03-28', 1)).toBe('2026-03-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(dayLong('2026-05-09')).toContain('Saturday');
    expect(weekdayNarrow('2026-05-09')).toBe('S');
  });

  test('ranges and times follow the language', () => {
    expect(weekRange('2026-05-04', '2026-05-10')).toMatch(/^4.+10 May$/);
    setLocale('en-US');
    expect(timeOfDay('19:30')).toBe('07:30 PM');
    setLocale('C');
    expect(timeOfDay('19:30')).toBe('07:30 PM');
    setLocale('en-GB');
    expect(timeOfDay('19:30')).toBe('19:30');
  });
});
