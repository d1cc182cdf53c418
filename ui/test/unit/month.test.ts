import { beforeAll, describe, expect, test } from 'vitest';

import { monthChart } from '../../src/charts/month';
import { cellOf, middleOf, petalOf, reachOf } from '../../src/charts/month-layout';
import type { MonthDay, MonthPage } from '../../src/generated/types';
import { addDays, dayLong, setLocale } from '../../src/lib/format';
import { PRACTICES } from '../../src/lib/practices';
import { drawn, drawnMarks, elements, words } from './drawing';

beforeAll(() => setLocale('en-GB'));

type Counts = MonthDay['counts'];
const NONE: Counts = [0, 0, 0, 0, 0, 0, 0];
const TODAY = '2026-05-09';
const FIRST = '2020-01-01';

function pageOf(first: string, length: number, some: Record<number, Partial<MonthDay>> = {}): MonthPage {
  const days = Array.from({ length }, (_, index): MonthDay => {
    const day = addDays(first, index);
    const given = some[index + 1];
    const state = given?.counts ? 'present' : day > TODAY ? 'ahead' : 'quiet';
    return { day, state, counts: NONE, ...given };
  });
  const totals = NONE.map((_, practice) =>
    days.reduce((sum, { counts }) => sum + counts[practice], 0),
  ) as Counts;
  const total = totals.reduce((a, b) => a + b, 0);
  return { days, totals, total, present: days.filter(({ state }) => state === 'present').length };
}

/** May 2026 begins on a Friday. */
const may = pageOf('2026-05-01', 31, {
  2: { state: 'rest' },
  3: { state: 'present' },
  5: { counts: [2, 0, 0, 0, 1, 0, 0] },
  9: { counts: [1, 1, 1, 1, 1, 1, 1] },
});
const chart = monthChart(may, TODAY, FIRST, 'mon');

describe('the sheet', () => {
  test('days stand in weeks of the person’s order', () => {
    const placeOf = (id: string, first: 'mon' | 'sun' | 'sat') => {
      const mark = monthChart(may, TODAY, FIRST, first).marks.find((one) => one.id === id);
      return [mark?.row, mark?.column];
    };
    // Friday is the fifth day from Monday, the sixth from Sunday, the seventh from Saturday.
    expect(placeOf('2026-05-01', 'mon')).toEqual([0, 4]);
    expect(placeOf('2026-05-01', 'sun')).toEqual([0, 5]);
    expect(placeOf('2026-05-01', 'sat')).toEqual([0, 6]);
    // Saturday the 9th ends the second week from Sunday, and begins the third from Saturday.
    expect(placeOf('2026-05-09', 'sun')).toEqual([1, 6]);
    expect(placeOf('2026-05-09', 'sat')).toEqual([2, 0]);
  });

  test('a month has four, five or six weeks', () => {
    const weeks = (first: string, length: number) =>
      elements(drawn(monthChart(pageOf(first, length), TODAY, FIRST, 'mon')), 'path').filter(({ d }) =>
        d.includes('H1040'),
      ).length;
    // February 2027 begins on a Monday; March 2026 on a Sunday and has 31 days: 1 + 4·7 + 2.
    expect(weeks('2027-02-01', 28)).toBe(4);
    expect(weeks('2024-02-01', 29)).toBe(5);
    expect(weeks('2026-03-01', 31)).toBe(6);
  });

  test('the figure stays in its cell, below the number', () => {
    for (const width of [368, 640, 1040, 1900]) {
      const cell = cellOf(width);
      const [reach, { x, y }] = [reachOf(cell), middleOf(cell)];
      expect(y - reach).toBeGreaterThanOrEqual(20);
      expect(y + reach).toBeLessThan(cell.height);
      expect(x - reach).toBeGreaterThan(0);
      const { lift, length } = petalOf(2, reach);
      expect(lift + length).toBeCloseTo(reach);
    }
  });

  test('twice has twice the area of once, and more no more', () => {
    expect(petalOf(2, 20).length ** 2 / petalOf(1, 20).length ** 2).toBeCloseTo(2);
    expect(petalOf(50, 20)).toEqual(petalOf(2, 20));
  });
});

describe('a day', () => {
  test('every day that has come is a mark and says what it had', () => {
    expect(chart.marks).toHaveLength(9);
    expect(drawnMarks(drawn(chart))).toEqual(chart.marks.map(({ id }) => id));
    const said = chart.marks.map(({ label, opens }) => [label, opens?.day]);
    expect(said[0]).toEqual([`${dayLong('2026-05-01')}: quiet`, undefined]);
    expect(said[1]).toEqual([`${dayLong('2026-05-02')}: rest`, undefined]);
    expect(said[2]).toEqual([`${dayLong('2026-05-03')}: a free page`, '2026-05-03']);
    expect(said[4]).toEqual([`${dayLong('2026-05-05')}: empathy 2, support 1`, '2026-05-05']);
  });

  test('before the journal began a day is a number alone, unless it has something', () => {
    const told = (first: string | null) =>
      monthChart(may, TODAY, first, 'mon').marks.map(({ id }) => Number(id.slice(8)));
    expect(told('2026-05-05')).toEqual([2, 3, 5, 6, 7, 8, 9]);
    expect(told(null)).toEqual([2, 3, 5, 9]);
    const text = drawn(monthChart(may, TODAY, '2026-05-05', 'mon'));
    expect(drawnMarks(text).map((id) => Number(id.slice(8)))).toEqual(told('2026-05-05'));
    expect(words(text)).toEqual(expect.arrayContaining(['1', '4']));
  });

  test('each practice has its own direction and hue', () => {
    const petals = elements(drawn(chart, { names: false }), 'path').filter(({ fill }) =>
      fill?.startsWith('var(--p-'),
    );
    // Two on the 5th, seven on the 9th; without names no key.
    expect(petals).toHaveLength(9);
    expect(petals.slice(2).map(({ fill }) => fill)).toEqual(PRACTICES.map(({ id }) => `var(--p-${id})`));
    // A seventh of a circle is 51.43 degrees.
    expect(petals.slice(2).map(({ transform }) => transform.match(/rotate\(([\d.]+)\)/)?.[1])).toEqual([
      '0',
      '51.43',
      '102.86',
      '154.29',
      '205.71',
      '257.14',
      '308.57',
    ]);
    // What was not logged is a dot in its direction: five on the 5th.
    expect(elements(drawn(chart), 'circle')).toHaveLength(5);
  });

  test('today alone has a ring, in ink', () => {
    const rings = elements(drawn(chart), 'rect').filter(({ rx }) => rx === '8');
    expect(rings).toHaveLength(1);
    const past = monthChart(pageOf('2026-04-01', 30), TODAY, FIRST, 'mon');
    expect(elements(drawn(past), 'rect').filter(({ stroke }) => stroke === 'var(--ink)')).toHaveLength(0);
  });

  test('from right to left days run to the left, and petals the other way round', () => {
    const hits = (rtl: boolean) =>
      elements(drawn(chart, { rtl }), 'rect').filter((rect) => rect['pointer-events']);
    const [left, right] = [hits(false), hits(true)];
    for (const [index, { x, width }] of left.entries())
      expect(Number(right[index].x) + Number(x) + Number(width)).toBeCloseTo(1040, 1);
    expect(drawn(chart, { rtl: true })).toContain('rotate(-51.43)');
  });

  test('without names no practice is named', () => {
    const shown = words(drawn(chart, { names: false }));
    expect(words(drawn(chart))).toContain('Inclusivity');
    for (const name of [
      'Empathy',
      'Boundaries',
      'Community',
      'Listening',
      'Support',
      'Inclusivity',
      'Authenticity',
    ])
      expect(shown).not.toContain(name);
    expect(shown).toContain('rest day');
  });
});

describe('the month in words and numbers', () => {
  test('the summary counts days and times', () => {
    expect(chart).toMatchObject({ title: 'May 2026', summary: '3 days present, 10 times logged.' });
    const said = (some: Record<number, Partial<MonthDay>>) =>
      monthChart(pageOf('2026-05-01', 31, some), TODAY, FIRST, 'mon').summary;
    expect(said({})).toBe('Nothing is written for this month, and nothing needs to be.');
    expect(said({ 4: { counts: [1, 0, 0, 0, 0, 0, 0] } })).toBe('1 day present, 1 time logged.');
    expect(said({ 4: { state: 'present' } })).toBe('1 day present, with free pages alone.');
  });

  test('the table has the days that have something, and adds up along and down', () => {
    const { head, rows } = chart.table;
    expect(head).toHaveLength(10);
    expect(rows.map(([day]) => day)).toEqual([
      dayLong('2026-05-02'),
      dayLong('2026-05-03'),
      dayLong('2026-05-05'),
      dayLong('2026-05-09'),
      'Total',
    ]);
    const numbers = rows.map((row) => row.slice(1, 9).map(Number));
    for (const row of numbers) expect(row.slice(0, 7).reduce((a, b) => a + b, 0)).toBe(row[7]);
    for (let column = 0; column < 8; column++)
      expect(numbers.slice(0, -1).reduce((all, row) => all + row[column], 0)).toBe(numbers[4][column]);
    expect(numbers[4].slice(0, 7)).toEqual(may.totals);
    // 2 + 1 on the 5th, 7 on the 9th
    expect(numbers[4][7]).toBe(10);
    // What numbers alone do not tell
    expect(rows.map((row) => row[9])).toEqual(['rest', 'a free page', '—', '—', '—']);
  });
});
