import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { balanceChart } from '../../src/charts/balance';
import { CELL, plateOf, shownCount } from '../../src/charts/dots';
import { feelingChart } from '../../src/charts/feeling';
import { matrixChart } from '../../src/charts/matrix';
import { drawPicture } from '../../src/charts/picture';
import { widthOf } from '../../src/charts/text';
import { weekColumns } from '../../src/charts/week-columns';
import type { ProgressPage, WeekPage } from '../../src/generated/types';
import { whole } from '../../src/lib/format';
import { drawn, drawnMarks, elements, words } from './drawing';

const pageOf = (name: string): ProgressPage =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../browser/pages/${name}.json`), 'utf8')).page;
const sum = (numbers: number[]) => numbers.reduce((all, number) => all + number, 0);
const numbers = (pattern: RegExp, labels: string[]) =>
  labels.flatMap((label) => {
    const found = pattern.exec(label);
    return found ? [Number(found[1])] : [];
  });

describe.each(['empty', 'one', 'typical', 'crowded', 'decade'])('the week of %s', (name) => {
  const { week } = pageOf(name);
  const [matrix, balance, feeling] = [matrixChart(week), balanceChart(week), feelingChart(week)];
  const charts = [matrix, balance, feeling];

  test('every mark is drawn once, at every width and both ways', () => {
    for (const chart of charts)
      for (const width of [320, 368, 460, 640, 944, 1900])
        for (const rtl of [false, true])
          expect(drawnMarks(drawn(chart, { width, rtl })).sort()).toEqual(
            chart.marks.map(({ id }) => id).sort(),
          );
  });

  test('no two marks share a place or a name', () => {
    for (const { marks } of charts) {
      expect(new Set(marks.map(({ row, column }) => `${row} ${column}`)).size).toBe(marks.length);
      expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
    }
  });

  test('marks, tables and the journal’s own sums agree', () => {
    expect(
      sum(
        numbers(
          /: (\d+) times?$/,
          matrix.marks.map(({ label }) => label),
        ),
      ),
    ).toBe(week.total);
    const [practices, [present]] = [matrix.table.rows.slice(0, 7), matrix.table.rows.slice(7)];
    expect(sum(practices.map((row) => Number(row[8])))).toBe(week.total);
    expect(present.filter((cell) => cell === 'present')).toHaveLength(week.present);
    expect(present[8]).toBe(String(week.present));
    for (const row of practices) expect(sum(row.slice(1, 8).map(Number))).toBe(Number(row[8]));
    const labels = balance.marks.map(({ label }) => label);
    expect(balance.table.rows.map((row) => Number(row[1]))).toEqual(numbers(/: (\d+) this week/, labels));
    expect(balance.table.rows.map((row) => Number(row[2]))).toEqual(numbers(/, (\d+) last week/, labels));
    expect(feeling.marks).toHaveLength(week.feelings.filter(Boolean).length);
    expect(feeling.table.rows.filter((row) => row[1] !== '—')).toHaveLength(feeling.marks.length);
  });

  test('colours are tokens and nothing is styled', () => {
    for (const chart of charts) {
      const text = drawn(chart);
      expect(text).not.toMatch(/style=|class=|NaN|undefined|Infinity/);
      for (const [, colour] of text.matchAll(/(?:fill|stroke)="([^"]*)"/g))
        expect(colour).toMatch(/^(none|url\(#balance-fire\)|var\(--[a-z0-9-]+\))$/);
    }
  });

  test('without names nothing names a practice', () => {
    for (const chart of charts) {
      const told = words(drawn(chart, { names: false })).join(' ');
      expect(told).not.toMatch(/empathy|boundar|communi|listen|support|inclusiv|authentic/i);
    }
  });
});

describe('the seven columns', () => {
  test('are what the table gives them', () => {
    // 42 % of 700 for the names; the other eight share 406, 50.75 each.
    expect(weekColumns(700)).toMatchObject({
      narrow: false,
      start: 294,
      step: expect.closeTo(50.75),
      end: expect.closeTo(50.75),
    });
    // Where a day would be too narrow for a finger, the names and the sums make room.
    expect(weekColumns(514)).toMatchObject({ narrow: false, start: 178, step: 44, end: 28 });
    // Names need 150 all the same.
    expect(weekColumns(430)).toMatchObject({ start: 150, step: 36 });
    // 32 for the glyphs and 28 for the sums leave 308.
    expect(weekColumns(368)).toEqual({ narrow: true, start: 32, step: 44, sums: 354, end: 28 });
  });

  test('are the same for the feelings, and mirrored with reading', () => {
    const { week } = pageOf('typical');
    const column = week.feelings.findIndex(Boolean);
    const { start, step } = weekColumns(500);
    const middle = start + step * (column + 0.5);
    const at = (rtl: boolean) =>
      Number(elements(drawn(feelingChart(week), { width: 500, rtl }), 'circle')[0].cx);
    expect(at(false)).toBeCloseTo(middle, 1);
    expect(at(true)).toBeCloseTo(500 - middle, 1);
  });
});

describe('feelings', () => {
  const with_ = (...means: (number | null)[]): WeekPage => ({
    ...pageOf('typical').week,
    feelings: means.map((mean) => (mean === null ? null : { mean, count: 1 })) as WeekPage['feelings'],
  });
  const lines = (week: WeekPage) =>
    elements(drawn(feelingChart(week), { width: 500 }), 'path').filter(
      ({ stroke }) => stroke === 'var(--ember)',
    ).length;

  test('are joined only where days are neighbours', () => {
    expect(lines(with_(3, null, 4, null, 5, null, 1))).toBe(0);
    expect(lines(with_(3, 4, null, 4, 4, 2, null))).toBe(3);
  });

  test('stand as high as their mean', () => {
    const heights = elements(drawn(feelingChart(with_(1, 3, 5, null, null, null, 2.5))), 'circle').map(
      ({ cy }) => Number(cy),
    );
    // 12 at the top for 5, 18 for each step: 5 → 12, 3 → 48, 1 → 84, 2.5 → 57
    expect(heights).toEqual([84, 48, 12, 57]);
  });

  test('that nobody gave leave one sentence and no drawing', () => {
    const chart = feelingChart(with_(null, null, null, null, null, null, null));
    expect(chart.draw({ width: 500, rtl: false, names: true }).height).toBe(0);
    expect(chart.summary).toContain('can be added');
  });
});

describe('the balance', () => {
  const { week } = pageOf('typical');
  const turns = (rtl: boolean) =>
    [...drawn(balanceChart(week), { width: 500, rtl }).matchAll(/rotate\((-?[\d.]+)\)/g)].map(([, degrees]) =>
      Number(degrees),
    );

  test('goes round clockwise, and the other way where reading does', () => {
    expect(turns(false)[1]).toBeCloseTo(360 / 7, 1);
    expect(turns(true)).toEqual(turns(false).map((degrees) => 0 - degrees));
  });

  test('names the practices beside their numerals only where there is room', () => {
    expect(words(drawn(balanceChart(week), { width: 944 }))).toContain('Listening');
    expect(words(drawn(balanceChart(week), { width: 368 }))).not.toContain('Listening');
  });

  test('of an empty week is seven seeds of one size', () => {
    const empty = pageOf('empty').week;
    const seeds = elements(drawn(balanceChart(empty), { width: 500 }), 'path').filter(({ fill }) =>
      fill?.endsWith('-tint)'),
    );
    expect(new Set(seeds.map(({ d }) => d)).size).toBe(1);
    expect(seeds).toHaveLength(7);
  });
});

describe('counts of five digits', () => {
  const GREAT = 12_345;
  const { week } = pageOf('crowded');
  const practices = week.practices.map((row, index) => ({
    ...row,
    counts: row.counts.map((count, day) => (index + day === 0 ? GREAT : count)) as typeof row.counts,
    total: index ? row.total : GREAT,
  }));
  const great: WeekPage = { ...week, practices, total: GREAT };
  const texts = (text: string) =>
    [...text.matchAll(/<text ([^>]*)>([^<]*)</g)].map(([, attributes, said]) => ({
      said,
      x: Number(/\bx="([^"]*)"/.exec(attributes)?.[1]),
      half: widthOf(said, Number(/font-size="([^"]*)"/.exec(attributes)?.[1])) / 2,
    }));

  test('are “999+” on a dot, and exact in its label, in the sums and in the table', () => {
    const chart = matrixChart(great);
    expect(chart.marks[0].label).toMatch(/: 12,345 times$/);
    expect(chart.table.rows[0][1]).toBe('12,345');
    for (const width of [320, 368, 460, 944]) {
      const shown = texts(drawn(chart, { width }));
      expect(shown.filter(({ said }) => said === '999+')).toHaveLength(1);
      const [sum] = shown.filter(({ said }) => said === '12,345');
      expect(sum.x + sum.half).toBeLessThanOrEqual(width);
    }
  });

  test('fit the paper they stand on', () => {
    for (const count of [5, 12, 345, GREAT]) {
      const { size, width } = plateOf(shownCount(count));
      expect(widthOf(shownCount(count), size)).toBeLessThan(width);
      expect(width).toBeLessThanOrEqual(CELL);
    }
    expect([999, 1000].map(shownCount)).toEqual(['999', '999+']);
  });

  test('stand beside their glyphs, whatever their width', () => {
    for (const width of [320, 500, 944])
      for (const rtl of [false, true]) {
        const text = drawn(balanceChart(great), { width, rtl });
        const numerals = texts(text).filter(({ said }) =>
          great.practices.some((row) => whole(row.total) === said),
        );
        const glyphs = [...text.matchAll(/translate\((-?[\d.]+) (-?[\d.]+)\) scale/g)].map(([, x]) =>
          Number(x),
        );
        expect(glyphs).toHaveLength(7);
        const [first] = numerals.filter(({ said }) => said === '12,345');
        // The first petal points up: its pair is centred above the fire, half of the sheet on each side.
        const gap = rtl ? glyphs[0] - (first.x + first.half) : first.x - first.half - (glyphs[0] + 20);
        expect(gap).toBeCloseTo(8, 0);
        for (const { x, half } of numerals) expect(Math.abs(x) + half).toBeLessThanOrEqual(width / 2);
      }
  });
});

describe('a picture', () => {
  test('is 1040 wide and as high as what it holds', () => {
    const chart = matrixChart(pageOf('typical').week);
    const inner = chart.draw({ width: 944, rtl: false, names: true }).height;
    const picture = drawPicture(chart, ['2026-05-04', '2026-05-10'], true, false);
    expect(picture.width).toBe(1040);
    // 48 above, 28 + 8 for the title, a line of 22, 20 free, then the drawing and 68 for the foot.
    expect(picture.height).toBe(48 + 36 + 22 + 20 + inner + 68);
  });
});

test('the day’s focus has a ring, its words, and a row of its own', () => {
  const { week } = pageOf('typical');
  const focuses: WeekPage['focuses'] = ['empathy', null, null, 'support', null, null, null];
  const chart = matrixChart({ ...week, focuses });
  const rings = (of: ReturnType<typeof matrixChart>) =>
    elements(drawn(of), 'circle').filter((circle) => circle['stroke-dasharray']);
  // One for each, and one in the legend.
  expect(rings(chart)).toHaveLength(3);
  expect(rings(matrixChart(week))).toHaveLength(0);
  expect(chart.table.rows.at(-1)).toEqual([
    'The day’s focus',
    'Cultivate empathy',
    'none',
    'none',
    'Offer support',
    'none',
    'none',
    'none',
    '',
  ]);
  const said = chart.marks.filter(({ label }) => label.includes(', the day’s focus,'));
  expect(said.map(({ id }) => id)).toEqual(
    [`empathy-${week.days[0]}`, `support-${week.days[3]}`].filter((id) =>
      chart.marks.some((mark) => mark.id === id),
    ),
  );
});
