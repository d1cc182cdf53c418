import { describe, expect, test } from 'vitest';

import { addMonths, dayByKey, weeksOf } from '../../src/lib/calendar';
import { WEEKDAYS } from '../../src/lib/weekdays';

test.each([
  ['2026-05-31', 1, '2026-06-30'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-12-01', 1, '2027-01-01'],
  ['2026-05-09', -17, '2024-12-09'],
])('%s and %i months', (day, months, moved) => expect(addMonths(day, months)).toBe(moved));

describe('the weeks of a month', () => {
  test('begin with the person’s own first weekday', () => {
    const monday = weeksOf('2026-05-09', WEEKDAYS);
    expect(monday[0]).toEqual([null, null, null, null, '2026-05-01', '2026-05-02', '2026-05-03']);
    expect(monday[4][6]).toBe('2026-05-31');
    const sunday = weeksOf('2026-05-09', ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']);
    expect(sunday[0][5]).toBe('2026-05-01');
    expect(sunday).toHaveLength(6);
  });

  test('every day is there once', () => {
    for (const month of ['2024-02-01', '2026-02-28', '2026-08-12'])
      expect(weeksOf(month, WEEKDAYS).flat().filter(Boolean)).toHaveLength(
        month === '2024-02-01' ? 29 : month === '2026-02-28' ? 28 : 31,
      );
  });
});

test.each([
  ['ArrowRight', '2026-05-10'],
  ['ArrowLeft', '2026-05-08'],
  ['ArrowUp', '2026-05-02'],
  ['ArrowDown', '2026-05-16'],
  ['Home', '2026-05-04'],
  ['End', '2026-05-10'],
  ['PageUp', '2026-04-09'],
  ['PageDown', '2026-06-09'],
  ['Enter', undefined],
])('%s from Saturday, 9 May', (key, day) => {
  expect(dayByKey('2026-05-09', { key, shift: false, rtl: false }, WEEKDAYS)).toBe(day);
});

test('from right to left the arrows go the other way, and with shift pages are years', () => {
  const pressed = (key: string, shift: boolean) =>
    dayByKey('2026-05-09', { key, shift, rtl: true }, WEEKDAYS);
  expect(pressed('ArrowRight', false)).toBe('2026-05-08');
  expect(pressed('PageUp', true)).toBe('2025-05-09');
});
