/** The week's dots: area proportional to the count, up to four; then the number is written. */

const UNIT = 7.6;
const LARGEST = 4;

/** A dot's radius in a cell of 40 by 40. */
export const dotRadius = (count: number) => UNIT * Math.sqrt(Math.min(count, LARGEST));

/** Whether the dot carries its number, because its size no longer says it. */
export const isCrowded = (count: number) => count > LARGEST;
