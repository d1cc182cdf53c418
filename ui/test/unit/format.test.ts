import { describe, expect, test, vi } from 'vitest';

import {
  addDays,
  clock,
  dayAndMonth,
  dayLong,
  dayLongBeside,
  hourShort,
  monthLong,
  monthShort,
  setLocale,
  timeOfDay,
  weekRange,
  weekRangeNear,
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

  test('a day names its year beside one of another', () => {
    expect(dayLongBeside('2026-05-09', '2026-12-31')).toBe(dayLong('2026-05-09'));
    expect(dayLongBeside('2025-05-09', '2026-05-09')).toMatch(/^Friday,? 9 May 2025$/);
  });

  test('a week names its year unless it lies wholly in that of today', () => {
    expect(weekRangeNear('2026-05-04', '2026-05-10', '2026-12-31')).toMatch(/^4.+10 May$/);
    expect(weekRangeNear('2025-05-05', '2025-05-11', '2026-05-09')).toMatch(/^5.+11 May 2025$/);
    expect(weekRangeNear('2025-12-29', '2026-01-04', '2026-05-09')).toMatch(/2025.+4 January 2026$/);
  });

  test('a format is made once for a language', () => {
    let made = 0;
    class Counted extends Intl.DateTimeFormat {
      constructor(...given: ConstructorParameters<typeof Intl.DateTimeFormat>) {
        super(...given);
        made += 1;
      }
    }
    vi.stubGlobal('Intl', { DateTimeFormat: Counted });
    setLocale('en-GB');
    for (let day = 1; day <= 9; day++) dayLong(`2026-05-0${day}`);
    expect(made).toBe(1);
    setLocale('de');
    expect(dayLong('2026-05-09')).toBe('Samstag, 9. Mai');
    expect(made).toBe(2);
    vi.unstubAllGlobals();
    setLocale('en-GB');
  });

  test('months and hours are as short as the language writes them', () => {
    expect([dayAndMonth('2026-06-02'), monthShort('2026-06-02'), monthLong('2026-06-02')]).toEqual([
      '2 June',
      'Jun',
      'June 2026',
    ]);
    expect([0, 9, 18].map(hourShort)).toEqual(['00', '09', '18']);
    setLocale('en-US');
    expect(hourShort(18)).toMatch(/^6\sPM$/);
    expect(hourShort(0)).toMatch(/^12\sAM$/);
    setLocale('en-GB');
  });

  test('a week is a range as the language writes it', () => {
    setLocale('ja-JP');
    expect(weekRange('2026-05-04', '2026-05-10')).toBe('5月4日～5月10日');
    setLocale('de-DE');
    expect(weekRange('2026-05-04', '2026-05-10')).toBe('4.–10. Mai');
    setLocale('en-GB');
  });
});
