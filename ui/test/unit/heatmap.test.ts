import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

import { heatmapChart } from '../../src/charts/heatmap';
import { bandsOf, monthNames } from '../../src/charts/heatmap-layout';
import { weekPlace, weekPlaces } from '../../src/charts/weeks';
import type { HeatDay, Heatmap, Weekday } from '../../src/generated/types';
import { addDays, dayLong, setLocale } from '../../src/lib/format';
import { drawn, drawnMarks, elements, words } from './drawing';

beforeAll(() => setLocale('en-GB'));

const quiet = { count: 0, level: 0, present: false, rest: false };

function span(first: string, last: string, some: Record<string, Partial<HeatDay>> = {}): HeatDay[] {
  const days: HeatDay[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push({ ...quiet, day, ...some[day] });
  return days;
}

function heatmapOf(days: HeatDay[], year: number | null = null): Heatmap {
  const present = days.filter((day) => day.present).length;
  const total = days.reduce((sum, { count }) => sum + count, 0);
  return {
    year,
    days,
    months: [{ month: '2026-05-01', count: total, present }],
    total,
    present,
    years: [2026],
  };
}

const logged = (count: number, level: number) => ({ count, level, present: true });
const TODAY = '2026-05-09';
const chartOf = (days: HeatDay[], first: string | null, year: number | null = null, week: Weekday = 'mon') =>
  heatmapChart(heatmapOf(days, year), TODAY, first, week);

describe('weeks in columns', () => {
  /** Columns of a calendar year whose weeks begin on Monday. */
  const columns = (year: number, first: Weekday) => {
    const days = span(`${year}-01-01`, `${year}-12-31`);
    const places = weekPlaces(days.length, weekPlace(days[0].day, first));
    return places[places.length - 1].week + 1;
  };

  test('a year needs 53 or 54 columns, whichever weekday it begins on', () => {
    // 1 January: 2018 Mon, 2019 Tue, 2020 Wed (leap), 2015 Thu, 2021 Fri, 2022 Sat, 2023 Sun. A common
    // year has 365 = 52·7 + 1 days, so any offset of 0 to 6 needs 53 columns.
    for (const year of [2018, 2019, 2020, 2015, 2021, 2022, 2023]) expect(columns(year, 'mon')).toBe(53);
    // 366 = 52·7 + 2: only with the first day in the last row does a 54th begin. 2028-01-01 is a
    // Saturday, the last row of weeks that begin on Sunday; 2012-01-01 a Sunday, the last from Monday.
    expect(columns(2028, 'sun')).toBe(54);
    expect(columns(2012, 'mon')).toBe(54);
    expect(columns(2024, 'mon')).toBe(53);
  });

  test('the first column begins in the row of its weekday', () => {
    // 1 January 2026 is a Thursday.
    expect(weekPlace('2026-01-01', 'mon')).toBe(3);
    expect(weekPlace('2026-01-01', 'sun')).toBe(4);
    expect(weekPlace('2026-01-01', 'sat')).toBe(5);
    // Thu Fri Sat Sun in column 0, then Monday begins column 1.
    const places = weekPlaces(5, 3);
    expect(places[3]).toEqual({ week: 0, weekday: 6 });
    expect(places[4]).toEqual({ week: 1, weekday: 0 });
  });
});

describe('bands', () => {
  test('a year breaks where cells would get too small', () => {
    // 53 · 14 = 742
    expect(bandsOf(53, 742).weeks).toBe(53);
    expect(bandsOf(53, 741).weeks).toBe(27);
    // 27 · 14 = 378, 18 · 14 = 252, 14 · 14 = 196
    expect(bandsOf(53, 378).weeks).toBe(27);
    expect(bandsOf(53, 377).weeks).toBe(18);
    expect(bandsOf(53, 251).weeks).toBe(14);
  });

  test('no cell is under 12 px and none over 25, with their room 14 to 28', () => {
    for (let room = 200; room < 2500; room += 7) {
      const { pitch, weeks } = bandsOf(54, room);
      expect(pitch).toBeGreaterThanOrEqual(14);
      expect(pitch).toBeLessThanOrEqual(28);
      expect(pitch * weeks).toBeLessThanOrEqual(room + 0.001);
    }
  });

  test('month names do not touch, and the month under way gives way to the next', () => {
    const named = (first: string) => {
      const days = span(first, addDays(first, 100));
      const places = weekPlaces(days.length, weekPlace(first, 'mon'));
      const laid = days.map(({ day }, index) => ({ day, column: places[index].week }));
      return monthNames(laid, bandsOf(53, 742)).map((name) => name.words);
    };
    // 4 May to 1 June are four columns of 14 px: room for "May". From 25 May it is one column.
    expect(named('2026-05-04')).toEqual(['May', 'Jun', 'Jul', 'Aug']);
    expect(named('2026-05-25')).toEqual(['Jun', 'Jul', 'Aug', 'Sept']);
  });
});

describe('the year', () => {
  const some = {
    '2026-04-06': logged(1, 1),
    '2026-04-07': logged(3, 2),
    '2026-04-08': { rest: true },
    '2026-04-09': { present: true },
    '2026-05-09': logged(7, 4),
  };
  const days = span('2026-03-30', '2026-05-09', some);

  test('days before the first are outlines, and days from then on are marks', () => {
    const chart = chartOf(days, '2026-04-06');
    // 30 March to 5 April: seven outlines. 6 April to 9 May: 34 marks.
    expect(chart.marks).toHaveLength(34);
    expect(chart.marks[0].id).toBe('2026-04-06');
    const text = drawn(chart);
    expect(drawnMarks(text)).toEqual(chart.marks.map(({ id }) => id));
    const outlines = elements(text, 'rect').filter(
      ({ stroke, width }) => stroke === 'var(--line)' && width !== '11',
    );
    expect(outlines).toHaveLength(7);
  });

  test('a mark says its day and value, and opens what has something in it', () => {
    const chart = chartOf(days, '2026-04-06');
    const said = (day: string) => chart.marks.find(({ id }) => id === day);
    expect(said('2026-04-07')).toMatchObject({
      label: `${dayLong('2026-04-07')}: 3 times`,
      opens: { day: '2026-04-07' },
    });
    expect(said('2026-04-06')?.label).toBe(`${dayLong('2026-04-06')}: 1 time`);
    expect(said('2026-04-08')?.label).toBe(`${dayLong('2026-04-08')}: rest`);
    expect(said('2026-04-08')?.opens).toBeUndefined();
    expect(said('2026-04-09')).toMatchObject({
      label: `${dayLong('2026-04-09')}: a free page`,
      opens: { day: '2026-04-09' },
    });
    expect(said('2026-04-10')?.label).toBe(`${dayLong('2026-04-10')}: quiet`);
    expect(said('2026-04-10')?.opens).toBeUndefined();
  });

  test('rest and free pages have shapes, and their level a fill', () => {
    const text = drawn(chartOf(days, '2026-04-06'));
    // One moon and one page in the year, one of each in the legend.
    expect(elements(text, 'path')).toHaveLength(4);
    const fills = elements(text, 'rect').map(({ fill }) => fill);
    expect(fills.filter((fill) => fill === 'var(--heat-2)')).toHaveLength(2);
    expect(words(text)).toEqual(
      expect.arrayContaining(['rest day', 'free page only', 'before you began', 'today']),
    );
  });

  test('what is not in the year is not explained', () => {
    const text = drawn(
      chartOf(span('2026-05-04', '2026-05-09', { '2026-05-04': logged(1, 1) }), '2026-05-04'),
    );
    expect(words(text)).not.toContain('rest day');
    expect(words(text)).not.toContain('before you began');
  });

  test('days ahead are not drawn, and no empty band is either', () => {
    const year = span('2026-01-01', '2026-12-31', { '2026-05-09': logged(2, 2) });
    const chart = chartOf(year, '2026-01-01', 2026);
    // 31 + 28 + 31 + 30 + 9
    expect(chart.marks).toHaveLength(129);
    const narrow = chart.draw({ width: 640, rtl: false, names: true });
    const whole = chartOf(span('2025-01-01', '2025-12-31'), '2025-01-01', 2025);
    expect(narrow.height).toBeLessThan(whole.draw({ width: 640, rtl: false, names: true }).height - 150);
  });

  test('in an empty journal every day is an outline and nothing is a mark', () => {
    const chart = chartOf(span('2025-05-05', TODAY), null);
    expect(chart.marks).toEqual([]);
    expect(chart.summary).toBe('No days yet; the year is open.');
    // 370 days and the legend's; today's and the legend's today have a ring.
    const text = drawn(chart);
    expect(elements(text, 'rect').filter(({ stroke }) => stroke === 'var(--line)')).toHaveLength(371);
    expect(elements(text, 'rect').filter(({ stroke }) => stroke === 'var(--ink)')).toHaveLength(2);
  });

  test('from right to left each cell stands as far from the other edge', () => {
    const chart = chartOf(days, '2026-04-06');
    const hits = (rtl: boolean) =>
      elements(drawn(chart, { rtl }), 'rect').filter((rect) => rect['pointer-events']);
    const [left, right] = [hits(false), hits(true)];
    for (const [index, { x, y, width }] of left.entries()) {
      expect(Number(right[index].x) + Number(x) + Number(width)).toBeCloseTo(1040, 1);
      expect(right[index].y).toBe(y);
    }
  });

  test('the summary is as exact as it needs to be', () => {
    const year = (some: Record<string, Partial<HeatDay>>) => span('2025-05-05', TODAY, some);
    const two = { '2025-06-02': logged(1, 1), '2026-05-09': logged(1, 1) };
    expect(chartOf(year(two), '2025-06-02').summary).toBe('2 days present since 2 June.');
    // 7 May could be the day before yesterday.
    const early = { '2025-05-07': logged(1, 1), '2026-05-09': logged(1, 1) };
    expect(chartOf(year(early), '2025-05-07').summary).toBe('2 days present since 7 May 2025.');
    expect(chartOf(year(two), '2019-01-01').summary).toBe('2 days present in the last twelve months.');
    expect(chartOf(year({ '2026-05-09': logged(1, 1) }), '2026-05-09').summary).toBe(
      '1 day present, on 9 May.',
    );
    expect(chartOf(year({}), '2019-01-01').summary).toContain('nothing needs to be');
    expect(chartOf(span('2025-01-01', '2025-12-31', two), '2025-06-02', 2025)).toMatchObject({
      title: 'The year 2025',
      summary: '1 day present in 2025.',
    });
  });

  test('the table holds the months', () => {
    const { table } = chartOf(days, '2026-04-06');
    expect(table.head).toEqual(['Month', 'Days present', 'Times logged', 'Times, day by day']);
    // 1 + 3 + 7 times on four days, one of them with a free page
    expect(table.rows).toEqual([['May 2026', '4', '11', '9: 7']]);
  });

  test('the table tells every day of a month that has something', () => {
    const [first, last] = ['2026-04-01', '2026-04-30'];
    const heatmap = heatmapOf(span(first, last, some));
    heatmap.months = [{ month: '2026-04-01', count: 4, present: 3 }];
    const { table } = heatmapChart(heatmap, TODAY, first, 'mon');
    expect(table.rows[0][3]).toBe('6: 1; 7: 3; 8: rest; 9: a free page');
    heatmap.days = span(first, last);
    expect(heatmapChart(heatmap, TODAY, first, 'mon').table.rows[0][3]).toBe('—');
  });

  test('on a day of rest that has entries, presence wins', () => {
    const both = span('2026-05-04', TODAY, { '2026-05-05': { ...logged(2, 2), rest: true } });
    const chart = chartOf(both, '2026-05-04');
    expect(chart.marks[1]).toMatchObject({
      label: `${dayLong('2026-05-05')}: 2 times, a rest day`,
      opens: { day: '2026-05-05' },
    });
    // No moon, in the year or in the legend.
    expect(elements(drawn(chart), 'path')).toHaveLength(0);
    expect(words(drawn(chart))).not.toContain('rest day');
    const page = span('2026-05-04', TODAY, { '2026-05-05': { present: true, rest: true } });
    expect(words(drawn(chartOf(page, '2026-05-04')))).toContain('free page only');
  });
});

describe('the five depths', () => {
  const tokens = readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');
  const lightness = [...tokens.matchAll(/--heat-(\d): oklch\(([\d.]+)%/g)];

  test('lightness alone tells them apart, in light and in dark', () => {
    expect(lightness.length % 5).toBe(0);
    expect(lightness.length).toBeGreaterThanOrEqual(10);
    for (let theme = 0; theme < lightness.length; theme += 5) {
      const steps = lightness.slice(theme, theme + 5).map(([, , percent]) => Number(percent));
      const deeper = Math.sign(steps[4] - steps[0]);
      for (let level = 1; level < 5; level++)
        expect((steps[level] - steps[level - 1]) * deeper).toBeGreaterThan(5);
    }
  });
});
