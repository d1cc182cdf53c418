/** Eight lines on one sheet: who stands where, which days are marks, how a line runs. */
import { round } from './sheet';

/** About how many points of a line can be reached; more would be a long walk with the keys. */
const POINTS = 13;

/** Which of so many days are marks: evenly chosen, the last always among them. */
export function chosen(days: number): number[] {
  if (days <= POINTS) return Array.from({ length: days }, (_, index) => index);
  return Array.from({ length: POINTS }, (_, point) => Math.round((point * (days - 1)) / (POINTS - 1)));
}

/** Room for the axis' numbers, and between two lines. */
export const GUTTER = 30;
const BETWEEN = 26;
/** The last point stands on the edge, and is round. */
const EDGE = 4;

export const columnsFor = (width: number) => (width >= 1200 ? 5 : width >= 640 ? 3 : 2);

export interface Tile {
  x: number;
  width: number;
  row: number;
}

/** All together first, as wide as leaves no hole beside the seven: three and two, then five; two and
 * one, then twice three; or four times two. */
export function tiles(width: number): Tile[] {
  const columns = columnsFor(width);
  const one = (width - GUTTER - EDGE - BETWEEN * (columns - 1)) / columns;
  const wide = Math.ceil(columns / 2);
  return Array.from({ length: 8 }, (_, index) => {
    const place = index ? index - 1 + wide : 0;
    return {
      x: GUTTER + (place % columns) * (one + BETWEEN),
      width: index ? one : wide * one + (wide - 1) * BETWEEN,
      row: Math.floor(place / columns),
    };
  });
}

/** A line's points in a plot so wide and high, which begins some days before the line; 1 is the
 * plot's top, and what lies beyond is not possible. */
export function pointsOf(values: number[], before: number, width: number, height: number) {
  const steps = before + values.length - 1;
  return values.map((value, index) => ({
    x: steps ? ((before + index) * width) / steps : width,
    y: height * (1 - value),
  }));
}

/** The path through some points. */
export const pathOf = (points: { x: number; y: number }[]) =>
  points.map(({ x, y }, index) => `${index ? 'L' : 'M'}${round(x)} ${round(y)}`).join('');
