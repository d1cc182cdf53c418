import { beforeAll, describe, expect, test } from 'vitest';

import { rhythmChart } from '../../src/charts/rhythm';
import { dotRadius, gridOf, hoursBetween, isTurned, scaleOf } from '../../src/charts/rhythm-layout';
import type { HourRhythm, RhythmShape, Weekday } from '../../src/generated/types';
import { setLocale } from '../../src/lib/format';
import { drawn, drawnMarks, elements, words } from './drawing';

beforeAll(() => setLocale('en-GB'));

const WEEK: HourRhythm['weekdays'] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** A journal day that begins at four. */
const HOURS = Array.from({ length: 24 }, (_, place) => (place + 4) % 24);

/** Counts by weekday and hour on the clock. */
function rhythmOf(some: [Weekday, number, number][], shape: RhythmShape = { kind: 'spread' }): HourRhythm {
  const count = (weekday: Weekday, hour: number) =>
    some.find(([day, clock]) => day === weekday && clock === hour)?.[2] ?? 0;
  const counts = WEEK.map((weekday) => HOURS.map((hour) => count(weekday, hour)));
  return { weekdays: WEEK, hours: HOURS, counts, total: counts.flat().reduce((a, b) => a + b, 0), shape };
}

describe('dots', () => {
  test('area is proportional to the count, and the largest just fits its cell', () => {
    const { largest, cell } = gridOf(24 * 30, false);
    expect(largest).toBe(14);
    expect(2 * largest).toBeLessThan(Math.min(cell.width, cell.height));
    // 14·√(9/9) = 14, 14·√(1/9) = 4.67, 14·√(4/9) = 9.33
    expect(dotRadius(9, 9, 14)).toBe(14);
    expect(dotRadius(1, 9, 14)).toBeCloseTo(4.667, 3);
    expect(dotRadius(4, 9, 14) ** 2 / dotRadius(1, 9, 14) ** 2).toBeCloseTo(4);
  });

  test('a quiet rhythm looks quiet, and one of a hundred is still seen', () => {
    expect(scaleOf([[0, 1], [2]])).toBe(4);
    expect(scaleOf([[0, 7], [2]])).toBe(7);
    // One of four has a quarter of the largest area.
    expect(dotRadius(1, 4, 14)).toBe(7);
    // 14·√(1/105) = 1.37 would be taken for none.
    expect(dotRadius(1, 105, 14)).toBe(2);
  });

  test('hours are named every three, or every six where three are too close', () => {
    // Three cells of 24 are 72: room for 64 and what is free between.
    expect(hoursBetween(24, 64)).toBe(3);
    expect(hoursBetween(24, 65)).toBe(6);
  });
});

describe('the grid', () => {
  const chart = rhythmChart(
    rhythmOf([
      ['tue', 18, 3],
      ['sat', 1, 1],
    ]),
  );

  test('it turns where hours along would not fit', () => {
    expect([559, 560].map(isTurned)).toEqual([true, false]);
    const rows = (width: number) => new Set(elements(drawn(chart, { width }), 'rect').map(({ y }) => y)).size;
    expect(rows(1040)).toBe(7);
    expect(rows(368)).toBe(24);
  });

  test('each hour of each weekday is a mark with its area, and what is logged opens', () => {
    expect(chart.marks).toHaveLength(168);
    for (const width of [368, 1040])
      expect(drawnMarks(drawn(chart, { width })).sort()).toEqual(chart.marks.map(({ id }) => id).sort());
    // 18 o'clock is the fifteenth hour of a day that begins at four.
    expect(chart.marks.filter(({ opens }) => opens)).toEqual([
      {
        id: 'tue-18',
        label: 'Tuesday, 18:00 to 19:00: 3 times',
        row: 1,
        column: 14,
        opens: { weekday: 'tue', hour: 18 },
      },
      {
        id: 'sat-1',
        label: 'Saturday, 01:00 to 02:00: 1 time',
        row: 5,
        column: 21,
        opens: { weekday: 'sat', hour: 1 },
      },
    ]);
    expect(chart.marks.find(({ id }) => id === 'mon-23')?.label).toBe('Monday, 23:00 to 00:00: 0 times');
  });

  test('none is a faint dot', () => {
    const dots = elements(drawn(chart), 'circle');
    expect(dots.filter(({ fill, r }) => fill === 'var(--line-strong)' && r === '0.75')).toHaveLength(166);
    // Two in the grid, two in the legend.
    expect(dots.filter(({ fill }) => fill === 'var(--ember-fill)')).toHaveLength(4);
  });

  test('from right to left both hours and weekdays run to the left', () => {
    for (const width of [368, 1040]) {
      const hits = (rtl: boolean) => elements(drawn(chart, { width, rtl }), 'rect');
      const [left, right] = [hits(false), hits(true)];
      for (const [index, { x, y, width: wide }] of left.entries()) {
        expect(Number(right[index].x) + Number(x) + Number(wide)).toBeCloseTo(width, 1);
        expect(right[index].y).toBe(y);
      }
    }
  });

  test('the legend says what a dot stands for', () => {
    expect(words(drawn(chart))).toEqual(
      expect.arrayContaining(['Dot area is times logged', '1 time', '4 times']),
    );
  });
});

describe('rhythm in words and numbers', () => {
  test('the summary follows the shape', () => {
    const said = (shape: RhythmShape, some: [Weekday, number, number][] = [['tue', 18, 3]]) =>
      rhythmChart(rhythmOf(some, shape)).summary;
    expect(said({ kind: 'too_little' }, [])).toBe('Nothing is logged in this time; the hours are open.');
    expect(said({ kind: 'too_little' })).toBe('A few times so far; a rhythm shows itself with more.');
    expect(said({ kind: 'part', part: 'evening' })).toBe('Mostly in the evening.');
    expect(said({ kind: 'part', part: 'night' })).toBe('Mostly at night.');
    expect(said({ kind: 'weekday', weekday: 'tue' })).toBe('Tuesday has the most room.');
    expect(said({ kind: 'part_and_weekday', part: 'morning', weekday: 'sun' })).toBe(
      'Mostly in the morning. Sunday has the most room.',
    );
    expect(said({ kind: 'spread' })).toBe('Spread over weekdays and hours.');
  });

  test('the table adds up along and down', () => {
    const { table } = rhythmChart(
      rhythmOf([
        ['tue', 18, 3],
        ['tue', 8, 2],
        ['sun', 18, 4],
      ]),
    );
    expect(table.head).toHaveLength(26);
    expect(table.head.slice(0, 3)).toEqual(['Weekday', '04', '05']);
    expect(table.rows).toHaveLength(8);
    const numbers = table.rows.map((row) => row.slice(1).map(Number));
    for (const row of numbers) expect(row.slice(0, 24).reduce((a, b) => a + b, 0)).toBe(row[24]);
    for (let column = 0; column < 25; column++)
      expect(numbers.slice(0, 7).reduce((all, row) => all + row[column], 0)).toBe(numbers[7][column]);
    expect(table.rows[1][25]).toBe('5');
    expect(table.rows[7][25]).toBe('9');
  });

  test('hours are written as the language does', () => {
    setLocale('en-US');
    const { table, marks } = rhythmChart(rhythmOf([]));
    expect(table.head[1]).toMatch(/^4\sAM$/);
    expect(marks[14].label).toMatch(/^Monday, 06:00\sPM to 07:00\sPM: 0 times$/);
    setLocale('en-GB');
  });
});
