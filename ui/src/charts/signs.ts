/** Small signs that say by their shape what something is. Those of days are filled, so that a few
 * pixels do. */
import { type SVGTemplateResult, svg } from 'lit';

import { petals } from '../components/hearth-circle/petals';
import { round } from './sheet';

const MOON = 'M19 14.6A7.8 7.8 0 0 1 9.4 5a7.8 7.8 0 1 0 9.6 9.6Z';
const PAGE = 'M6.5 3.8h7l4 4v12.4h-11Z';

/** A shape of the icons' grid of 24, its own middle put where it is wanted. */
function sign(path: string, middle: [number, number], x: number, y: number, size: number, fill: string) {
  const scale = round(size / 16);
  const [left, top] = [round(x - middle[0] * scale), round(y - middle[1] * scale)];
  return svg`<path d=${path} transform="translate(${left} ${top}) scale(${scale})" fill=${fill} />`;
}

/** A rest day. */
export const moon = (x: number, y: number, size: number, fill = 'var(--ink-2)'): SVGTemplateResult =>
  sign(MOON, [11.3, 12.7], x, y, size, fill);

/** A day with free pages alone. */
export const page = (x: number, y: number, size: number, fill = 'var(--ink-2)'): SVGTemplateResult =>
  sign(PAGE, [12, 12], x, y, size, fill);

/** The seven together. */
export const flower = (x: number, y: number, radius: number): SVGTemplateResult =>
  svg`<g transform="translate(${round(x)} ${round(y)})" fill="var(--ember)">${petals(-radius * 0.15, radius * 0.85)}</g>`;
