/** How the week's matrix is drawn where there is no table: in pictures and on paper. */
import { nothing, svg } from 'lit';

import type { PracticeWeek, WeekPage } from '../generated/types';
import { dayNumber, weekdayHead, whole } from '../lib/format';
import { practiceName } from '../lib/practices';
import { t } from '../lib/words';
import type { Drawing, Space } from './chart';
import { CELL, FOCUS_RING, dotRadius, isCrowded, plateOf, shownCount } from './dots';
import { legend } from './legend';
import { practiceSign } from './practice-sign';
import { markGroup, placed, round, sheet } from './sheet';
import { moon } from './signs';
import { LARGE, PLAIN, SMALL, text, widthOf, wrapped } from './text';
import { type WeekColumns, weekColumns } from './week-columns';

const HEAD = 44;
const ROW = 44;
/** From a glyph to its name. */
const BESIDE = 30;

/** The marks' names: a practice on a day, and a day one was present. */
export const cellId = (practice: string, day: string) => `${practice}-${day}`;
export const presenceId = (day: string) => `present-${day}`;

interface Place extends WeekColumns {
  space: Space;
  week: WeekPage;
}

/** The middle of a day's column. */
const middle = ({ space, start, step }: Place, column: number) =>
  placed(space, start + step * (column + 0.5));
const rowMiddle = (row: number) => HEAD + ROW * (row + 0.5);

function line({ space }: Place, y: number) {
  return svg`<path d="M0 ${y}H${space.width}" stroke="var(--line)" />`;
}

/** A day's column, ruled off when it is today's, shaded when it was a rest day. */
function ground(place: Place, column: number) {
  const { space, start, step, week } = place;
  const [today, rest] = [week.days[column] === week.today, week.states[column] === 'rest'];
  if (!today && !rest) return nothing;
  const x = placed(space, start + step * column, step);
  const height = HEAD + ROW * (week.practices.length + 1);
  const stroke = today ? 'var(--ember)' : 'none';
  return svg`<rect x=${x} y="1" width=${round(step)} height=${height - 2} rx="8" fill=${today ? 'var(--ember-tint)' : 'var(--sunken)'} stroke=${stroke} stroke-width="1.5" />`;
}

function head(place: Place, day: string, column: number) {
  const now = day === place.week.today;
  const look = { anchor: 'middle', size: PLAIN, weight: now ? 600 : 400 } as const;
  const x = middle(place, column);
  return svg`${text(x, 18, weekdayHead(day), { ...look, fill: now ? 'var(--ink)' : 'var(--ink-3)' })}
    ${text(x, 35, dayNumber(day), { ...look, fill: now ? 'var(--ink)' : 'var(--ink-2)' })}`;
}

function name({ space, narrow, start }: Place, { practice }: PracticeWeek, y: number) {
  if (!space.names) return nothing;
  const sign = practiceSign(practice, placed(space, 10), y, 20);
  if (narrow) return sign;
  const lines = wrapped(practiceName(practice), start - BESIDE - 8, LARGE);
  const top = y + 5 - (lines.length - 1) * 9;
  const look = { size: LARGE, fill: 'var(--ink)' };
  return svg`${sign}${lines.map((words, index) => text(placed(space, BESIDE), top + index * 18, words, look))}`;
}

/** Not every hue bears small text, so the number stands on paper. */
function onPlate(count: number, x: number, y: number, scale: number) {
  const number = shownCount(count);
  const { size, width, height } = plateOf(number);
  const [wide, high] = [round(width * scale), round(height * scale)];
  return svg`<rect x=${round(x - wide / 2)} y=${round(y - high / 2)} width=${wide} height=${high} rx=${high / 2} fill="var(--paper)" />
    ${text(x, y + 4.5, number, { anchor: 'middle', size, weight: 600, fill: 'var(--ink)' })}`;
}

/** Dashed, as round the focus's seat on Today. */
function ring(x: number, y: number, scale: number) {
  const { radius, dashes, width } = FOCUS_RING;
  return svg`<circle cx=${x} cy=${y} r=${round(radius * scale)} fill="none" stroke="var(--ember)" stroke-width=${width} stroke-dasharray=${dashes} />`;
}

function dot(place: Place, row: PracticeWeek, column: number, y: number) {
  const { space, start, step, week } = place;
  const [day, count, x] = [week.days[column], row.counts[column], middle(place, column)];
  const scale = Math.min(1, step / CELL);
  const focus = week.focuses[column] === row.practice ? ring(x, y, scale) : nothing;
  if (!count) {
    const empty = svg`<circle cx=${x} cy=${y} r="1.5" fill="var(--line-strong)" />`;
    return svg`${focus}${day > week.today ? nothing : empty}`;
  }
  const box = { x: placed(space, start + step * column, step), y: y - ROW / 2, width: step, height: ROW };
  return markGroup(
    cellId(row.practice, day),
    box,
    svg`<circle cx=${x} cy=${y} r=${round(dotRadius(count) * scale)} fill="var(--p-${row.practice})" />${isCrowded(count) ? onPlate(count, x, y, scale) : nothing}${focus}`,
  );
}

/** A sum at the row's end. A long one is written smaller and does not reach over the edge. */
function sum({ space, sums }: Place, count: number, y: number, look: { size: number; fill?: string }) {
  const room = 2 * (space.width - sums);
  const size = widthOf(whole(count), look.size) > room ? SMALL : look.size;
  const middle = Math.min(sums, space.width - widthOf(whole(count), size) / 2);
  return text(placed(space, middle), y + 5, whole(count), { ...look, anchor: 'middle', size });
}

function practiceRow(place: Place, row: PracticeWeek, index: number) {
  const y = rowMiddle(index);
  const total = sum(place, row.total, y, { size: LARGE, fill: 'var(--ink-2)' });
  return svg`${line(place, y - ROW / 2)}${name(place, row, y)}${row.counts.map((_, column) => dot(place, row, column, y))}${total}`;
}

function presence(place: Place) {
  const { space, week, start, step, narrow } = place;
  const y = rowMiddle(week.practices.length);
  const marks = week.days.map((day, column) => {
    const x = middle(place, column);
    if (week.states[column] === 'rest') return moon(x, y, 14);
    if (week.states[column] !== 'present') return nothing;
    const box = { x: placed(space, start + step * column, step), y: y - ROW / 2, width: step, height: ROW };
    const spot = svg`<circle cx=${x} cy=${y} r="5" fill="var(--ember-fill)" />`;
    return markGroup(presenceId(day), box, spot);
  });
  const words = narrow ? nothing : text(placed(space, BESIDE), y + 5, t('present'), { size: PLAIN });
  const total = sum(place, week.present, y, { size: PLAIN });
  return svg`${line(place, y - ROW / 2)}${words}${marks}${total}`;
}

function key({ space, week }: Place, top: number) {
  const today = (x: number, y: number) =>
    svg`<rect x=${x - 6} y=${y - 7} width="12" height="14" rx="4" fill="var(--ember-tint)" stroke="var(--ember)" stroke-width="1.5" />`;
  const items = [
    { words: t('area-is-times') },
    {
      words: t('present'),
      sign: (x: number, y: number) => svg`<circle cx=${x} cy=${y} r="5" fill="var(--ember-fill)" />`,
    },
    { words: t('chart-rest-day'), sign: (x: number, y: number) => moon(x, y, 12) },
    { words: t('chart-today'), sign: today },
    { words: t('matrix-focus'), sign: (x: number, y: number) => ring(x, y, 0.4) },
  ];
  const shown = [
    true,
    week.present > 0,
    week.states.includes('rest'),
    week.days.includes(week.today),
    week.focuses.some(Boolean),
  ];
  return legend(
    items.filter((_, index) => shown[index]),
    space,
    top,
  );
}

/** The week of seven by seven, in true pixels. */
export function drawMatrix(week: WeekPage, space: Space): Drawing {
  const place = { ...weekColumns(space.width), space, week };
  const foot = HEAD + ROW * (week.practices.length + 1);
  const below = key(place, foot + 12);
  return sheet(space, below.bottom, [
    week.days.map((_, column) => ground(place, column)),
    week.days.map((day, column) => head(place, day, column)),
    week.practices.map((row, index) => practiceRow(place, row, index)),
    presence(place),
    below.content,
  ]);
}
