/** A calendar sheet: its cells, and the figure of seven petals in each. */

/** Room above for the weekdays' names. */
export const HEAD = 24;
/** A day's number stands above its figure. */
const NUMBER = 21;
const BELOW = 5;

/** A petal grows up to here; sizes beyond could not be told apart in so small a figure. */
export const MOST = 2;

export interface Cell {
  width: number;
  height: number;
}

/** Seven cells along the width, not much higher than their figure needs. */
export function cellOf(width: number): Cell {
  const wide = width / 7;
  return { width: wide, height: Math.min(96, Math.max(62, wide * 0.66 + 26)) };
}

/** How far the longest petal reaches from the figure's middle. */
export const reachOf = ({ width, height }: Cell) => Math.min(width / 2 - 6, (height - NUMBER - BELOW) / 2);

/** The figure's middle, from its cell's corner. */
export const middleOf = (cell: Cell) => ({
  x: cell.width / 2,
  y: NUMBER + (cell.height - NUMBER - BELOW) / 2,
});

/** How far from the middle petals begin, in parts of the reach. */
const BASE = 0.14;
/** Where an unlit petal's dot stands. */
const DOT = 0.3;

/** A petal of a figure: its area is proportional to the count, up to the most. */
export const petalOf = (count: number, reach: number) => ({
  lift: BASE * reach,
  length: (1 - BASE) * reach * Math.sqrt(Math.min(count, MOST) / MOST),
  dot: DOT * reach,
});
