/** How weekdays and hours are drawn: a dot for each hour of each weekday, its area the count. */
import { svg } from 'lit';

import type { HourRhythm } from '../generated/types';
import { hourShort } from '../lib/format';
import { headName } from '../lib/weekdays';
import { t } from '../lib/words';
import type { Drawing, Space } from './chart';
import { legend } from './legend';
import { type Grid, NONE, dotRadius, gridOf, hoursBetween, isTurned, scaleOf } from './rhythm-layout';
import { markGroup, placed, round, sheet } from './sheet';
import { text, widthOf } from './text';

const HEAD = 22;
const BESIDE = 10;
const HUE = 'var(--ember-fill)';

const dot = (x: number, y: number, radius: number, fill: string) =>
  svg`<circle cx=${round(x)} cy=${round(y)} r=${round(radius)} fill=${fill} />`;

interface Laid extends Grid {
  rhythm: HourRhythm;
  space: Space;
  turned: boolean;
  gutter: number;
  scale: number;
}

function laidOut(rhythm: HourRhythm, space: Space): Laid {
  const turned = isTurned(space.width);
  const names = turned ? rhythm.hours.map(hourShort) : rhythm.weekdays.map(headName);
  const gutter = Math.max(...names.map((name) => widthOf(name))) + BESIDE;
  const scale = scaleOf(rhythm.counts);
  return { ...gridOf(space.width - gutter, turned), rhythm, space, turned, gutter, scale };
}

/** The box of a weekday's hour, both by their place in the order shown. */
function boxOf({ turned, gutter, cell, space }: Laid, weekday: number, hour: number) {
  const [column, row] = turned ? [weekday, hour] : [hour, weekday];
  const x = placed(space, gutter + column * cell.width, cell.width);
  return { x, y: HEAD + row * cell.height, ...cell };
}

function hourOfWeekday(laid: Laid, weekday: number, hour: number, id: string) {
  const box = boxOf(laid, weekday, hour);
  const count = laid.rhythm.counts[weekday][hour];
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const shown = count
    ? dot(x, y, dotRadius(count, laid.scale, laid.largest), HUE)
    : dot(x, y, NONE, 'var(--line-strong)');
  return markGroup(id, box, shown);
}

/** Names along the top, in the middle of their columns, but never over the edge. */
function above({ gutter, cell, space }: Laid, names: Map<number, string>) {
  return [...names].map(([column, words]) => {
    const middle = gutter + (column + 0.5) * cell.width;
    const x = Math.min(middle, space.width - widthOf(words) / 2);
    return text(placed(space, x), HEAD - 8, words, { anchor: 'middle' });
  });
}

const beside = ({ cell, space }: Laid, names: Map<number, string>) =>
  [...names].map(([row, words]) =>
    text(placed(space, 0), round(HEAD + (row + 0.5) * cell.height + 4), words),
  );

function namesOf(laid: Laid) {
  const { hours, weekdays } = laid.rhythm;
  const widest = Math.max(...hours.map((hour) => widthOf(hourShort(hour))));
  const every = laid.turned ? 3 : hoursBetween(laid.cell.width, widest);
  const named = hours.flatMap((hour, place) => (hour % every ? [] : [[place, hourShort(hour)] as const]));
  const [ofHours, ofDays] = [new Map(named), new Map(weekdays.map((day, place) => [place, headName(day)]))];
  return laid.turned
    ? [above(laid, ofDays), beside(laid, ofHours)]
    : [above(laid, ofHours), beside(laid, ofDays)];
}

/** What a dot's area stands for: one time, and as many as fill a cell. */
function key({ scale, largest, space }: Laid, top: number) {
  const sample = (count: number) => {
    const radius = dotRadius(count, scale, largest);
    const sign = (x: number, y: number) => dot(x, y, radius, HUE);
    return { words: t('hours-sample', { count }), wide: 2 * radius, sign };
  };
  return legend([{ words: t('hours-legend') }, sample(1), sample(scale)], space, top);
}

/** A rhythm in true pixels; `ids` are those of the marks, by weekday and then by hour. */
export function drawRhythm(rhythm: HourRhythm, ids: string[][], space: Space): Drawing {
  const laid = laidOut(rhythm, space);
  const dots = ids.map((row, weekday) => row.map((id, hour) => hourOfWeekday(laid, weekday, hour, id)));
  const bottom = HEAD + laid.rows * laid.cell.height;
  const { content, bottom: end } = key(laid, bottom + 14);
  return { ...sheet(space, end + 6, [namesOf(laid), dots, content]), turned: laid.turned };
}
