/** The week's dots: area proportional to the count, up to four; then the number is written. */

const UNIT = 7.6;
const LARGEST = 4;

/** The side of the square a dot is drawn in; the largest dot, 30.4 across, just fits. */
export const CELL = 34;

/** A dot's radius in its square. */
export const dotRadius = (count: number) => UNIT * Math.sqrt(Math.min(count, LARGEST));

/** Whether the dot carries its number, because its size no longer says it. */
export const isCrowded = (count: number) => count > LARGEST;
