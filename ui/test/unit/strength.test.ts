import { beforeAll, describe, expect, test } from 'vitest';

import { strengthChart } from '../../src/charts/strength';
import { chosen, columnsFor, pathOf, pointsOf, tiles } from '../../src/charts/strength-layout';
import type { Practice, StrengthLine, StrengthPage, Trend } from '../../src/generated/types';
import { addDays, setLocale } from '../../src/lib/format';
import { PRACTICES } from '../../src/lib/practices';
import { drawn, drawnMarks, elements, words } from './drawing';

beforeAll(() => setLocale('en-GB'));

const WEEKLY = { times: 1, days: 7 };

/** Lines that stand at one value each, on days up to 9 May 2026. */
function pageOf(
  days: number,
  trends: Partial<Record<Practice, Trend>> = {},
  value = 0.5,
  step = 1,
): StrengthPage {
  const dates = Array.from({ length: days }, (_, index) => addDays('2026-05-09', (index + 1 - days) * step));
  const line = (practice: Practice | null, trend: Trend): StrengthLine => ({
    practice,
    rhythm: practice ? WEEKLY : null,
    begun: '2020-01-01',
    values: dates.map(() => value),
    now: value,
    trend,
  });
  const practices = PRACTICES.map(({ id }) => line(id, trends[id] ?? 'steady'));
  return { days: dates, step, all: line(null, 'steady'), practices };
}

/** The same page where a line begins some days into it, or never. */
function beginning(page: StrengthPage, begins: Partial<Record<Practice, number | null>>): StrengthPage {
  const practices = page.practices.map((line): StrengthLine => {
    const at = begins[line.practice!];
    if (at === undefined) return line;
    if (at === null)
      return { ...line, begun: null, values: line.values.map(() => null), now: null, trend: null };
    const values = line.values.map((value, index) => (index < at ? null : value));
    return { ...line, begun: page.days[at], values };
  });
  return { ...page, practices };
}

describe('which points are marks', () => {
  test('all of a few, thirteen of many, the last always', () => {
    expect(chosen(1)).toEqual([0]);
    expect(chosen(13)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    // 28 days: 27/12 = 2.25 apart
    expect(chosen(28)).toEqual([0, 2, 5, 7, 9, 11, 14, 16, 18, 20, 23, 25, 27]);
    for (const days of [14, 89, 91, 523]) {
      expect(chosen(days)).toHaveLength(13);
      expect(new Set(chosen(days)).size).toBe(13);
      expect(chosen(days)[12]).toBe(days - 1);
    }
  });
});

describe('where the lines stand', () => {
  test('five, three or two in a row', () => {
    expect([368, 639, 640, 1199, 1200, 2000].map(columnsFor)).toEqual([2, 2, 3, 3, 5, 5]);
  });

  test('all together is first, the seven have one width, and every row is full', () => {
    for (const width of [320, 368, 640, 868, 1040, 1200, 2000]) {
      const [all, ...seven] = tiles(width);
      expect(all).toMatchObject({ x: 30, row: 0 });
      for (const tile of seven) expect(tile.width).toBeCloseTo(seven[0].width);
      const last = 1 + seven[6].row;
      for (let row = 0; row < last; row++) {
        const here = [all, ...seven].filter((tile) => tile.row === row);
        expect(here[0].x).toBeCloseTo(30);
        // From the gutter to the edge, with 26 between two of them
        const filled = here.reduce((sum, tile) => sum + tile.width, 26 * (here.length - 1));
        expect(filled).toBeCloseTo(width - 30 - 4);
      }
    }
    // 2 · 2 · 2 · 2 when narrow; 2 + 1, 3, 3 in the middle; 3 + 1 + 1, 5 when wide
    expect(tiles(368).map(({ row }) => row)).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
    expect(tiles(1040).map(({ row }) => row)).toEqual([0, 0, 1, 1, 1, 2, 2, 2]);
    expect(tiles(2000).map(({ row }) => row)).toEqual([0, 0, 0, 1, 1, 1, 1, 1]);
  });

  test('two dates that have no room side by side stand one above the other', () => {
    const middleOf = (width: number) => {
      const page = pageOf(53, {}, 0.5, 7);
      const shown = [
        ...drawn(strengthChart(page), { width }).matchAll(/y="([\d.]+)"[^>]*>(10 May 2025|9 May)</g),
      ];
      return shown.map(([, y]) => Number(y));
    };
    expect(middleOf(1040)[0]).toBe(middleOf(1040)[1]);
    expect(middleOf(240)[1] - middleOf(240)[0]).toBe(18);
  });

  test('the axis is 0 to 100, whatever the values', () => {
    // A plot 100 wide and 64 high: 0.5 is 32 from the top, 0.25 is 48.
    expect(pointsOf([0, 0.5, 0.25, 1], 0, 99, 64)).toEqual([
      { x: 0, y: 64 },
      { x: 33, y: 32 },
      { x: 66, y: 48 },
      { x: 99, y: 0 },
    ]);
    expect(pointsOf([0.5], 0, 100, 64)).toEqual([{ x: 100, y: 32 }]);
    // The last two of four days
    expect(pointsOf([0.5, 1], 2, 99, 64)).toEqual([
      { x: 66, y: 32 },
      { x: 99, y: 0 },
    ]);
    expect(pathOf(pointsOf([0, 1], 0, 100, 64))).toBe('M0 64L100 0');
  });
});

describe('strength', () => {
  test('marks say name, day and value, and open the days since the mark before', () => {
    const chart = strengthChart(pageOf(28, {}, 0.618));
    expect(chart.marks).toHaveLength(8 * 13);
    // The second line is empathy; its points are days 0, 2, 5 …, and day 0 is 12 April.
    expect(chart.marks[13]).toEqual({
      id: 'empathy-2026-04-12',
      label: 'Cultivate empathy, 12 April: 62 of 100',
      row: 1,
      column: 0,
      opens: { practice: 'empathy', since: '2026-04-12', until: '2026-04-12' },
    });
    expect(chart.marks[15].opens).toEqual({ practice: 'empathy', since: '2026-04-15', until: '2026-04-17' });
    expect(chart.marks[12]).toMatchObject({
      label: 'All together, 9 May: 62 of 100',
      opens: { since: '2026-05-08', until: '2026-05-09' },
    });
    expect(chart.marks[12].opens?.practice).toBeUndefined();
  });

  test('a weekly point stands for its week, and an earlier year is named', () => {
    const { marks } = strengthChart(pageOf(53, {}, 0.5, 7));
    // 52 weeks before 9 May 2026
    expect(marks[0].label).toBe('All together, 10 May 2025: 50 of 100');
    expect(marks[0].opens).toEqual({ since: '2025-05-04', until: '2025-05-10' });
    // 52/12 = 4.33: the second mark is the fifth point, four weeks on
    expect(marks[1].opens).toEqual({ since: '2025-05-11', until: '2025-06-07' });
  });

  test('every mark is in the drawing, within the width', () => {
    const chart = strengthChart(pageOf(89));
    for (const width of [368, 640, 1040]) {
      const text = drawn(chart, { width });
      expect(drawnMarks(text)).toEqual(chart.marks.map(({ id }) => id));
      for (const { cx, r } of elements(text, 'circle').filter((circle) => circle.fill))
        expect(Number(cx) + Number(r)).toBeLessThanOrEqual(width);
    }
  });

  test('from right to left time runs to the left', () => {
    const chart = strengthChart(pageOf(89));
    const points = (rtl: boolean) =>
      elements(drawn(chart, { rtl }), 'circle').filter(({ r }) => r === '2' || r === '3.5');
    const [left, right] = [points(false), points(true)];
    expect(left).toHaveLength(8 * 13);
    for (const [index, { cx, cy }] of left.entries()) {
      expect(Number(right[index].cx) + Number(cx)).toBeCloseTo(1040, 1);
      expect(right[index].cy).toBe(cy);
    }
  });

  test('without names no practice is named, nor shown by its glyph', () => {
    const chart = strengthChart(pageOf(28));
    const text = drawn(chart, { names: false });
    for (const { name } of PRACTICES)
      for (const word of name.split(' ')) expect(text).not.toContain(`>${word}`);
    expect(words(text)).toContain('All together');
    expect(text).not.toContain('stroke-width="1.75"');
    expect(drawn(chart)).toContain('stroke-width="1.75"');
  });

  test('the summary tells who gathers and who rests', () => {
    const said = (trends: Partial<Record<Practice, Trend>>) => strengthChart(pageOf(28, trends)).summary;
    expect(said({})).toBe('All together 50 of 100. All seven are steady.');
    expect(said({ empathy: 'gathering' })).toBe(
      'All together 50 of 100. Empathy is gathering; the others are steady.',
    );
    expect(said({ empathy: 'gathering', listening: 'gathering', boundaries: 'resting' })).toBe(
      'All together 50 of 100. Empathy and listening are gathering; boundaries is resting; the others are steady.',
    );
    expect(said({ support: 'resting' })).toContain('Support is resting; the others are steady.');
    const [, ...six] = PRACTICES.map(({ id }) => id);
    const gathering = Object.fromEntries(six.map((id) => [id, 'gathering' as const]));
    expect(said(gathering)).toMatch(/authenticity are gathering; the other one is steady\.$/);
    expect(said({ ...gathering, empathy: 'gathering' })).toContain('All seven are gathering.');
  });

  test('the summary names who is still to come', () => {
    const said = (begins: Partial<Record<Practice, number | null>>, trends = {}) =>
      strengthChart(beginning(pageOf(28, trends), begins)).summary;
    expect(said({ empathy: null })).toMatch(/and authenticity are steady; the other one is still to come\.$/);
    const [, ...six] = PRACTICES.map(({ id }) => [id, null] as const);
    expect(said(Object.fromEntries(six))).toContain('Empathy is steady; the others are still to come.');
    expect(said(Object.fromEntries(six), { empathy: 'resting' })).toContain(
      'Empathy is resting; the others are still to come.',
    );
    const both = { empathy: 'gathering', boundaries: 'resting', ...Object.fromEntries(six.slice(1)) };
    expect(said(Object.fromEntries(six.slice(1)), both)).toContain(
      'Empathy is gathering; boundaries is resting; the others are still to come.',
    );
  });

  test('where each gathers or rests, all are named', () => {
    const [one, ...six] = PRACTICES.map(({ id }) => id);
    const trends = { [one]: 'resting', ...Object.fromEntries(six.map((id) => [id, 'gathering'])) };
    expect(strengthChart(pageOf(28, trends as never)).summary).toMatch(
      /Boundaries, .* and authenticity are gathering; empathy is resting\.$/,
    );
  });

  test('a journal too young for a line says so', () => {
    const young = pageOf(28);
    const nothing = { begun: null, values: young.days.map(() => null), now: null, trend: null };
    const lines = young.practices.map((line) => ({ ...line, ...nothing }));
    const chart = strengthChart({ ...young, all: { ...young.all, ...nothing }, practices: lines });
    expect(chart.summary).toBe('The lines begin with the first entry.');
    expect(chart.marks).toEqual([]);
  });

  test('a line begins where it begins', () => {
    const chart = strengthChart(beginning(pageOf(28), { empathy: 6 }));
    const mine = chart.marks.filter(({ row }) => row === 1);
    // Points are days 0, 2, 5, 7 …; the first from day 6 on is the fourth, 19 April.
    expect(mine).toHaveLength(10);
    expect(mine[0]).toMatchObject({
      id: 'empathy-2026-04-19',
      column: 3,
      opens: { practice: 'empathy', since: '2026-04-18', until: '2026-04-19' },
    });
    const lines = elements(drawn(chart), 'path').filter((path) => path['stroke-width'] === '2');
    // All together has 28 points, empathy 22.
    expect(lines[0].d.match(/[ML]/g)).toHaveLength(28);
    expect(lines[1].d.match(/[ML]/g)).toHaveLength(22);
  });

  test('a line that has not begun has its name and rhythm, and a word in place of a number', () => {
    const chart = strengthChart(beginning(pageOf(28), { empathy: null }));
    expect(chart.marks.filter(({ row }) => row === 1)).toEqual([]);
    const text = drawn(chart);
    expect(drawnMarks(text)).toEqual(chart.marks.map(({ id }) => id));
    expect(text).not.toContain('fill="var(--p-empathy-tint)"');
    expect(words(text)).toContain('Cultivate empathy');
    expect(text.match(/of 100</g)).toHaveLength(7);
    expect(text.match(/still to come</g)).toHaveLength(1);
    expect(words(text).filter((one) => one === 'once a week')).toHaveLength(7);
  });

  test('the table holds what the marks say, date by date', () => {
    const page = beginning(pageOf(28, { boundaries: 'resting' }, 0.425), { empathy: 6, listening: null });
    const { marks, table } = strengthChart(page);
    expect(table.head.slice(0, 3)).toEqual(['Day', 'All together', 'Empathy']);
    const dates = table.rows.slice(0, 13);
    expect(dates[0].slice(0, 4)).toEqual(['12 April', '43', '—', '43']);
    for (const { row, column, label } of marks)
      expect(`: ${dates[column][row + 1]} of 100`).toBe(label.match(/: .*/)?.[0]);
    expect(dates.flatMap(([, ...values]) => values.filter((one) => one !== '—'))).toHaveLength(marks.length);
    const [trends, rhythms] = table.rows.slice(13);
    expect(trends.slice(0, 6)).toEqual([
      'In a word',
      'steady',
      'steady',
      'resting',
      'steady',
      'still to come',
    ]);
    expect(rhythms.slice(0, 3)).toEqual(['Rhythm', 'the mean of the seven', 'once a week']);
  });
});
