/** The seven columns that the week's matrix and its feelings share. */

/** Below this the practices are named by their glyphs alone. */
const NARROW = 400;
/** How wide the glyphs' column is, and that of the sums where there is no more room for it. */
const SIGNS = 32;
const SUMS = 28;
/** The names' share; the other eight columns are alike. */
const NAMES = 0.42;
/** What names need at least. */
const LEAST = 150;
/** What a finger hits; for that much the names make room. */
const TARGET = 44;

export interface WeekColumns {
  narrow: boolean;
  /** Where the first day begins. */
  start: number;
  /** How wide a day is. */
  step: number;
  /** Where the sums stand. */
  sums: number;
  /** How wide their column is. */
  end: number;
}

/** How wide the names and the sums are. */
function sides(width: number): [start: number, end: number] {
  if (width < NARROW) return [SIGNS, SUMS];
  const alike = (width * (1 - NAMES)) / 8;
  if (alike >= TARGET) return [width * NAMES, alike];
  return [Math.max(LEAST, width - SUMS - 7 * TARGET), SUMS];
}

export function weekColumns(width: number): WeekColumns {
  const [start, end] = sides(width);
  return { narrow: width < NARROW, start, step: (width - start - end) / 7, sums: width - end / 2, end };
}
