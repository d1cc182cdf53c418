/** The seven columns that the week's matrix and its feelings share. */

/** Below this the practices are named by their glyphs alone. */
const NARROW = 400;
/** Of a narrow matrix: the glyphs' column and that of the sums. */
const SIGNS = 36;
const SUMS = 28.8;
/** Of a wide one: the names' share; the other eight columns are alike. */
const NAMES = 0.42;

export interface WeekColumns {
  narrow: boolean;
  /** Where the first day begins. */
  start: number;
  /** How wide a day is. */
  step: number;
  /** Where the sums stand. */
  sums: number;
}

export function weekColumns(width: number): WeekColumns {
  const narrow = width < NARROW;
  const start = narrow ? SIGNS : width * NAMES;
  const sums = narrow ? SUMS : (width - start) / 8;
  return { narrow, start, step: (width - start - sums) / 7, sums: width - sums / 2 };
}
