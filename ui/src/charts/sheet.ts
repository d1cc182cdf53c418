/** The sheet a chart is drawn on: reading direction, places, hit areas. */
import { type SVGTemplateResult, svg } from 'lit';

import type { Drawing, Space } from './chart';

/** A hundredth of a pixel is finer than any screen, and keeps saved pictures small. */
export const round = (number: number) => Math.round(number * 100) / 100;

/** Where something so wide stands that would begin at `x` if reading went from left to right. */
export const placed = ({ width, rtl }: Space, x: number, wide = 0) => round(rtl ? width - x - wide : x);

/** A whole drawing. Its direction is its own, as a saved picture has no page around it. */
export function sheet({ width, rtl }: Space, height: number, content: unknown): Drawing {
  return {
    width,
    height: Math.ceil(height),
    content: svg`<g direction=${rtl ? 'rtl' : 'ltr'} font-family="var(--sans-anywhere)">${content}</g>`,
  };
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a mark shows, on an area that is hit as a whole. */
export const markGroup = (id: string, { x, y, width, height }: Box, content: unknown): SVGTemplateResult =>
  svg`<g data-mark=${id}><rect x=${round(x)} y=${round(y)} width=${round(width)} height=${round(height)} fill="none" pointer-events="all" />${content}</g>`;
