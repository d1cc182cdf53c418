/** A practice's glyph in a drawing. */
import { type SVGTemplateResult, svg } from 'lit';

import type { Practice } from '../generated/types';
import { shapes } from '../icons/shapes';
import { round } from './sheet';

/** The glyph round its middle, in the practice's hue. */
export const practiceSign = (practice: Practice, x: number, y: number, size: number): SVGTemplateResult =>
  svg`<g transform="translate(${round(x - size / 2)} ${round(y - size / 2)}) scale(${round(size / 24)})" fill="none" stroke="var(--p-${practice})" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${shapes[`p-${practice}`]}</g>`;
