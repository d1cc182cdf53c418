/** The week's dots: area proportional to the count, up to four; then the number is written. */

import { PLAIN, SMALL, widthOf } from './text';
import { whole } from '../lib/format';

const UNIT = 7.6;
/** Room for two digits, all round. */
const PLATE = 23;
const LOW = 16;
const LARGEST = 4;

/** The side of the square a dot is drawn in; the largest dot, 30.4 across, just fits. */
export const CELL = 34;

/** A dot's radius in its square. */
export const dotRadius = (count: number) => UNIT * Math.sqrt(Math.min(count, LARGEST));

/** The ring round a cell whose practice was the day's focus; it goes clear of the largest dot. */
export const FOCUS_RING = { radius: 16.5, dashes: '3.2 2.6', width: 1.25 };

/** What fits on a dot; the exact number is in its label and in the table. */
export const shownCount = (count: number) => (count > 999 ? `${whole(999)}+` : whole(count));

/** The size of a number on a dot, and of the paper it stands on. */
export function plateOf(number: string) {
  const size = number.length > 3 ? SMALL : PLAIN;
  const width = Math.min(CELL, Math.max(PLATE, Math.ceil(widthOf(number, size)) + 6));
  // A wide one is lower, so that enough of the hue is seen.
  return { size, width, height: number.length > 3 ? LOW : PLATE };
}

/** Whether the dot carries its number, because its size no longer says it. */
export const isCrowded = (count: number) => count > LARGEST;
