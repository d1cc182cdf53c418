/** Weekdays and hours as a grid, turned where it would not fit: how large its cells and dots are. */

/** Under this width the hours run down instead of along. */
const NARROW = 560;
export const isTurned = (width: number) => width < NARROW;

/** The scale is never under 4, so that a quiet rhythm looks quiet. */
export const scaleOf = (counts: number[][]) => Math.max(4, ...counts.flat());

/** A dot of one has to be seen beside one of a hundred, and told from none. */
const LEAST = 2;
export const NONE = 0.75;

/** A dot's radius: its area is proportional to the count, and the largest just fits its cell. */
export const dotRadius = (count: number, scale: number, largest: number) =>
  Math.max(LEAST, largest * Math.sqrt(Math.min(count, scale) / scale));

export interface Grid {
  columns: number;
  rows: number;
  cell: { width: number; height: number };
  /** The radius of the largest dot. */
  largest: number;
}

/** The grid in the room beside its names: 24 by 7, or 7 by 24. */
export function gridOf(room: number, turned: boolean): Grid {
  const [columns, rows] = turned ? [7, 24] : [24, 7];
  const width = turned ? Math.min(64, room / columns) : room / columns;
  const height = turned ? 20 : Math.min(36, Math.max(24, width));
  return { columns, rows, cell: { width, height }, largest: Math.min(width, height) / 2 - 1 };
}

/** How many hours lie between two that are named: three where their words have room, else six. */
export const hoursBetween = (cell: number, widest: number) => (3 * cell >= widest + 8 ? 3 : 6);
