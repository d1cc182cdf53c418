/** How a month is drawn: a figure of seven petals for each day, each petal in its own direction. */
import { type SVGTemplateResult, nothing, svg } from 'lit';

import { petalPath, turn } from '../components/hearth-circle/petals';
import type { MonthDay } from '../generated/types';
import { dayNumber, weekdayHead } from '../lib/format';
import { PRACTICES } from '../lib/practices';
import { t } from '../lib/words';
import type { Drawing, Space } from './chart';
import { type LegendItem, legend } from './legend';
import { type Cell, HEAD, MOST, cellOf, middleOf, petalOf, reachOf } from './month-layout';
import { type Box, markGroup, placed, round, sheet } from './sheet';
import { moon, page } from './signs';
import { text } from './text';
import type { WeekPlace } from './weeks';

export interface PlacedDay extends MonthDay, WeekPlace {
  /** Whether it is a mark. */
  told: boolean;
  today: boolean;
}

const SIGN = 15;
const INSET = 8;

/** Where a petal points. In mirrored reading the circle turns the other way. */
const turned = (index: number, { rtl }: Space) => `rotate(${rtl ? -turn(index) : turn(index)})`;

/** A petal of the seven, lit or a dot. */
function petal(index: number, count: number, reach: number, space: Space) {
  const { lift, length, dot } = petalOf(count, reach);
  if (!count)
    return svg`<circle cy=${round(-dot)} r="1.1" fill="var(--line-strong)" transform=${turned(index, space)} />`;
  const hue = `var(--p-${PRACTICES[index].id})`;
  return svg`<path d=${petalPath(length)} fill=${hue} transform="${turned(index, space)} translate(0 ${round(-lift)})" />`;
}

function figure(counts: number[], x: number, y: number, reach: number, space: Space): SVGTemplateResult {
  return svg`<g transform="translate(${round(x)} ${round(y)})">${counts.map((count, index) => petal(index, count, reach, space))}</g>`;
}

/** What stands in a day's cell below its number. */
function shown({ state, counts }: MonthDay, x: number, y: number, reach: number, space: Space) {
  if (counts.some(Boolean)) return figure(counts, x, y, reach, space);
  if (state === 'rest') return moon(x, y, SIGN);
  return state === 'present' ? page(x, y, SIGN) : nothing;
}

const ring = ({ x, y, width, height }: Box) =>
  svg`<rect x=${round(x + 1.5)} y=${round(y + 1.5)} width=${round(width - 3)} height=${round(height - 3)} rx="8" fill="none" stroke="var(--ink)" stroke-width="1.5" />`;

function drawDay(day: PlacedDay, cell: Cell, space: Space) {
  const y = HEAD + day.week * cell.height;
  const box = { x: placed(space, day.weekday * cell.width, cell.width), y, ...cell };
  const middle = middleOf(cell);
  const number = text(placed(space, day.weekday * cell.width + INSET), round(y + 16), dayNumber(day.day), {
    fill: day.today ? 'var(--ink)' : 'var(--ink-3)',
    weight: day.today ? 700 : 400,
  });
  const content = svg`${number}${shown(day, box.x + middle.x, y + middle.y, reachOf(cell), space)}${day.today ? ring(box) : nothing}`;
  return day.told ? markGroup(day.day, box, content) : content;
}

/** The weekdays' names, each over its days, and a faint line above every week. */
function frame(days: PlacedDay[], cell: Cell, space: Space) {
  const week = days
    .slice(0, 7)
    .map(({ day, weekday }) => text(placed(space, weekday * cell.width + INSET), HEAD - 9, weekdayHead(day)));
  const weeks = 1 + days[days.length - 1].week;
  const lines = Array.from({ length: weeks }, (_, index) => {
    const y = round(HEAD + index * cell.height);
    return svg`<path d="M0 ${y}H${space.width}" stroke="var(--line)" />`;
  });
  return [lines, week];
}

const KEY = 14;

/** The key to the petals' directions: each turned as in the figure. */
const direction = (index: number, x: number, y: number, space: Space) =>
  svg`<path d=${petalPath(KEY)} fill=${`var(--p-${PRACTICES[index].id})`} transform="translate(${round(x)} ${round(y)}) ${turned(index, space)} translate(0 ${KEY / 2})" />`;

/** Without names there is no key to give. */
const directions = (space: Space): LegendItem[] =>
  PRACTICES.map(({ id }, index) => ({
    words: t('practice-short', { practice: id }),
    wide: KEY,
    sign: (x, y) => direction(index, x, y, space),
  }));

/** Once, and the most that a petal's size tells. */
const sizes = (x: number, y: number) =>
  [1, MOST].map(
    (count, index) =>
      svg`<path d=${petalPath(petalOf(count, 16).length)} transform="translate(${round(x + index * 12 - 6)} ${y + 6})" fill="var(--ink-3)" />`,
  );

/** What is not on the sheet is not explained. */
function legendItems(days: PlacedDay[], space: Space): LegendItem[] {
  const any = days.some(({ counts }) => counts.some(Boolean));
  const empty = days.filter(({ counts }) => !counts.some(Boolean));
  const items: [boolean, LegendItem[]][] = [
    [any && space.names, directions(space)],
    [any, [{ words: t('month-sizes'), wide: 22, sign: (x, y) => svg`${sizes(x, y)}` }]],
    [
      empty.some(({ state }) => state === 'rest'),
      [{ words: t('chart-rest-day'), sign: (x, y) => moon(x, y, 11) }],
    ],
    [
      empty.some(({ state }) => state === 'present'),
      [{ words: t('chart-free-page-alone'), sign: (x, y) => page(x, y, 11) }],
    ],
    [
      days.some(({ today }) => today),
      [
        {
          words: t('chart-today'),
          wide: 16,
          sign: (x, y) =>
            svg`<rect x=${x - 7} y=${y - 6} width="14" height="12" rx="3" fill="none" stroke="var(--ink)" stroke-width="1.5" />`,
        },
      ],
    ],
  ];
  return items.filter(([is]) => is).flatMap(([, some]) => some);
}

/** A month in true pixels. */
export function drawMonth(days: PlacedDay[], space: Space): Drawing {
  const cell = cellOf(space.width);
  const bottom = HEAD + (1 + days[days.length - 1].week) * cell.height;
  const key = legend(legendItems(days, space), space, bottom + 12);
  const drawn = days.map((day) => drawDay(day, cell, space));
  return sheet(space, key.bottom, [frame(days, cell, space), drawn, key.content]);
}
