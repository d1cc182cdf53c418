/** A year in weeks: one column each, in as many bands as the width asks for. */
import { monthShort } from '../lib/format';
import { widthOf } from './text';

/** A day's cell with the room around it; a cell is never under 12 px, whatever the width. */
const LEAST = 14;
const MOST = 28;
/** Month names above a band, and what stays free below it. */
export const HEAD = 20;
const BELOW = 14;
/** What stays free between two month names. */
const FREE = 8;

export interface Bands {
  /** Weeks in a band. */
  weeks: number;
  /** From one cell to the next. */
  pitch: number;
  /** From one band to the next. */
  height: number;
}

/** As few bands as leave the cells their size. */
export function bandsOf(columns: number, room: number): Bands {
  const most = Math.max(1, Math.floor(room / LEAST));
  const weeks = Math.ceil(columns / Math.ceil(columns / most));
  const pitch = Math.min(MOST, room / weeks);
  return { weeks, pitch, height: HEAD + 7 * pitch + BELOW };
}

/** Where a cell stands, from the corner of the first band. */
export const cellAt = ({ weeks, pitch, height }: Bands, row: number, column: number) => ({
  x: (column % weeks) * pitch,
  y: Math.floor(column / weeks) * height + HEAD + row * pitch,
});

export interface MonthName {
  words: string;
  x: number;
  band: number;
}

/** The months' names where each begins. The month that was under way before gives way to the next
 * where there is no room for both. */
export function monthNames(days: { day: string; column: number }[], bands: Bands): MonthName[] {
  const names: MonthName[] = [];
  const edge = bands.weeks * bands.pitch - FREE / 2;
  for (const [index, { day, column }] of days.entries()) {
    if (index && !day.endsWith('-01')) continue;
    const words = monthShort(day);
    const band = Math.floor(column / bands.weeks);
    const x = Math.min((column % bands.weeks) * bands.pitch, edge - widthOf(words));
    const before = names[names.length - 1];
    const close = before?.band === band && before.x + widthOf(before.words) + FREE > x;
    if (close && names.length > 1) continue;
    if (close) names.pop();
    names.push({ words, x, band });
  }
  return names;
}
