/** How the week felt, on the days where somebody said so. */
import { type SVGTemplateResult, nothing, svg } from 'lit';

import type { DayFeeling, WeekPage } from '../generated/types';
import { dayLong, decimal, weekdayHead, whole } from '../lib/format';
import { t } from '../lib/words';
import { type Chart, type ChartTable, type Drawing, type Mark, NO_VALUE, type Space } from './chart';
import { markGroup, placed, round, sheet } from './sheet';
import { PLAIN, SMALL, text } from './text';
import { weekColumns } from './week-columns';

/** From one feeling to the next. */
const STEP = 18;
const TOP = 12;
const FOOT = TOP + 4 * STEP + 30;

interface Given extends DayFeeling {
  day: string;
  column: number;
}

const givenOf = ({ days, feelings }: WeekPage): Given[] =>
  feelings.flatMap((feeling, column) => (feeling ? [{ ...feeling, day: days[column], column }] : []));

const mean = (feeling: DayFeeling) => decimal(feeling.mean);
const high = (value: number) => round(TOP + (5 - value) * STEP);

function mark(given: Given): Mark {
  const { day, column, count } = given;
  const label = t('feeling-mark', { day: dayLong(day), mean: mean(given), count });
  return { id: `feeling-${day}`, label, row: 0, column, opens: { day } };
}

const table = ({ days, feelings }: WeekPage): ChartTable => ({
  caption: t('feeling-caption'),
  head: [t('day'), t('feeling-mean'), t('feeling-count')],
  rows: days.map((day, index) => {
    const feeling = feelings[index];
    return [dayLong(day), feeling ? mean(feeling) : NO_VALUE, whole(feeling?.count ?? 0)];
  }),
});

/** Faint lines at both ends and in the middle, with the feeling's own words. */
function scale(space: Space) {
  const { narrow, start, step } = weekColumns(space.width);
  return [5, 3, 1].map((value) => {
    const [from, to] = [placed(space, start), placed(space, start + 7 * step)];
    const words = narrow ? whole(value) : t(`feeling-${value}`);
    return svg`<path d="M${from} ${high(value)}H${to}" stroke="var(--line)" />
      ${text(placed(space, start - 10), high(value) + 4, words, { anchor: 'end', size: SMALL })}`;
  });
}

function dayNames({ days, today }: WeekPage, middle: (column: number) => number) {
  return days.map((day, column) => {
    const look = day === today ? { weight: 600, fill: 'var(--ink)' } : {};
    return text(middle(column), FOOT - 8, weekdayHead(day), { anchor: 'middle', size: PLAIN, ...look });
  });
}

function draw(week: WeekPage, space: Space): Drawing {
  const given = givenOf(week);
  if (!given.length) return sheet(space, 0, nothing);
  const { start, step } = weekColumns(space.width);
  const middle = (column: number) => placed(space, start + step * (column + 0.5));
  const lines = given.flatMap((from, index): SVGTemplateResult[] => {
    const to = given[index + 1];
    if (to?.column !== from.column + 1) return [];
    return [
      svg`<path d="M${middle(from.column)} ${high(from.mean)}L${middle(to.column)} ${high(to.mean)}" stroke="var(--ember)" stroke-width="1.75" />`,
    ];
  });
  const spots = given.map((one) => {
    const box = { x: placed(space, start + step * one.column, step), y: 0, width: step, height: FOOT - 26 };
    const spot = svg`<circle cx=${middle(one.column)} cy=${high(one.mean)} r="5.5" fill="var(--ember-fill)" stroke="var(--paper)" stroke-width="1.5" />`;
    return markGroup(`feeling-${one.day}`, box, spot);
  });
  return sheet(space, FOOT, [scale(space), dayNames(week, middle), lines, spots]);
}

/** A mark's height is the day's mean; a line joins only neighbouring days. */
export function feelingChart(week: WeekPage): Chart {
  const given = givenOf(week);
  return {
    name: 'feeling',
    title: t('feeling-title'),
    summary: given.length ? t('feeling-summary', { days: given.length }) : t('feeling-none'),
    table: table(week),
    marks: given.map(mark),
    draw: (space) => draw(week, space),
  };
}
