/** The balance's petals: one shape, scaled so that its area is proportional to the count. */

/** Length of the longest petal in the chart's units. */
export const LONGEST = 110;
/** How far from the middle petals begin. */
export const BASE = 24;

/** The count the longest petal stands for: the largest of both weeks, never under 4, so that a
 * quiet week looks quiet. */
export const scaleMax = (now: number[], before: number[]) => Math.max(4, ...now, ...before);

/** A petal's length. Area grows with the square of the length, so length with the root of n. */
export const petalLength = (count: number, max: number) => LONGEST * Math.sqrt(count / max);

/** The rings that help to read: 1, 4 and the largest count, each once. */
export const rings = (max: number) => [...new Set([1, 4, max])];

/** Which rings carry their number: not 1, which sits among the petals' bases, and none that would
 * touch the number of the largest. */
export const numberedRings = (max: number) =>
  rings(max).filter((count) => count > 1 && (count === max || LONGEST - petalLength(count, max) >= GAP));

/** The least distance between two rings' numbers. */
const GAP = 14;
