import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { heatmapChart } from '../../src/charts/heatmap';
import { monthChart } from '../../src/charts/month';
import { rhythmChart } from '../../src/charts/rhythm';
import { strengthChart } from '../../src/charts/strength';
import type { ProgressPage } from '../../src/generated/types';
import { drawn, drawnMarks } from './drawing';

const sum = (numbers: number[]) => numbers.reduce((all, number) => all + number, 0);
/** A number as English writes it. */
const counted = (text: string) => Number(text.replaceAll(',', ''));
/** The number of times that labels tell. */
const times = (labels: string[]) =>
  sum(labels.map((label) => counted(label.match(/: ([\d,]+) times?/)?.[1] ?? '0')));

describe.each(['empty', 'one', 'typical', 'crowded', 'decade'])('the page of %s', (name) => {
  const file = join(import.meta.dirname, `../browser/pages/${name}.json`);
  const { today, page } = JSON.parse(readFileSync(file, 'utf8')) as { today: string; page: ProgressPage };
  const first = page.rhythm.weekdays[0];
  const heatmap = heatmapChart(page.heatmap, today, page.week.first_day, first);
  const month = monthChart(page.month, today, page.week.first_day, first);
  const strength = strengthChart(page.strength);
  const rhythm = rhythmChart(page.rhythm);

  test('every mark is drawn once, at every width and both ways', () => {
    for (const chart of [heatmap, month, strength, rhythm])
      for (const width of [368, 500, 640, 868, 1040, 1900])
        for (const rtl of [false, true])
          expect(drawnMarks(drawn(chart, { width, rtl })).sort()).toEqual(
            chart.marks.map(({ id }) => id).sort(),
          );
  });

  test('no two marks share a place', () => {
    for (const { marks } of [heatmap, month, strength, rhythm]) {
      expect(new Set(marks.map(({ row, column }) => `${row} ${column}`)).size).toBe(marks.length);
      expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
    }
  });

  test('marks, tables and the journal’s own sums agree', () => {
    expect(times(heatmap.marks.map(({ label }) => label))).toBe(page.heatmap.total);
    expect(sum(heatmap.table.rows.map((row) => counted(row[2])))).toBe(page.heatmap.total);
    expect(sum(heatmap.table.rows.map((row) => counted(row[1])))).toBe(page.heatmap.present);
    expect(heatmap.marks.filter(({ opens }) => opens)).toHaveLength(page.heatmap.present);

    const told = month.marks.flatMap(({ label }) =>
      [...label.matchAll(/[a-z] (\d+)(?=,|$)/g)].map(([, n]) => Number(n)),
    );
    expect(sum(told)).toBe(page.month.total);
    const totals = month.table.rows[month.table.rows.length - 1];
    expect(totals.slice(1, 8).map(counted)).toEqual(page.month.totals);
    const rests = page.month.days.filter(({ state }) => state === 'rest').length;
    expect(month.table.rows).toHaveLength(page.month.present + rests + 1);

    expect(times(rhythm.marks.map(({ label }) => label))).toBe(page.rhythm.total);
    expect(counted(rhythm.table.rows[7][25])).toBe(page.rhythm.total);
  });

  test('colours are tokens and nothing is styled', () => {
    for (const chart of [heatmap, month, strength, rhythm]) {
      const text = drawn(chart);
      expect(text).not.toMatch(/style=|class=|NaN|undefined|Infinity/);
      for (const [, colour] of text.matchAll(/(?:fill|stroke)="([^"]*)"/g))
        expect(colour).toMatch(/^(none|var\(--[a-z0-9-]+\))$/);
    }
  });
});
