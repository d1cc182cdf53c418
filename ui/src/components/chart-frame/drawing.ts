/** A chart's drawing in the window, and the ring round the mark that has the focus. */
import { html, svg } from 'lit';

import type { Chart, Drawing } from '../../charts/chart';
import { inRem } from '../../lib/room';

interface Fitted {
  width: number;
  rtl: boolean;
  drawing: Drawing;
}

const last = new WeakMap<Chart, Fitted>();

/** The chart drawn for a width; the same drawing as before where nothing asks for another. */
export function fitted(chart: Chart, width: number, rtl: boolean): Drawing {
  const known = last.get(chart);
  if (known?.width === width && known.rtl === rtl) return known.drawing;
  const drawing = chart.draw({ width, rtl, names: true });
  last.set(chart, { width, rtl, drawing });
  return drawing;
}

export function drawingOf({ name }: Chart, { width, height, content }: Drawing) {
  const line = svg`<rect rx="6" visibility="hidden" />`;
  return html`<svg
    class="chart"
    width=${inRem(width)}
    height=${inRem(height)}
    viewBox="0 0 ${width} ${height}"
    role="group"
    aria-labelledby="${name}-title"
    aria-describedby="${name}-summary"
  >
    ${content}${svg`<g class="mark-ring" aria-hidden="true">${line}${line}</g>`}
  </svg>`;
}

/** Puts the ring round the mark that has the focus. An outline would not be drawn on a group in
 * every web view. */
export function ring(drawing: SVGSVGElement) {
  const mark = drawing.querySelector('[data-mark]:focus-visible');
  const { left, top, width } = drawing.getBoundingClientRect();
  const scale = width / drawing.viewBox.baseVal.width;
  const box = (mark?.querySelector('[data-ring]') ?? mark)?.getBoundingClientRect();
  for (const rect of drawing.querySelectorAll('.mark-ring rect')) {
    rect.setAttribute('visibility', box ? 'visible' : 'hidden');
    if (!box) continue;
    rect.setAttribute('x', String((box.left - left) / scale - 2));
    rect.setAttribute('y', String((box.top - top) / scale - 2));
    rect.setAttribute('width', String(box.width / scale + 4));
    rect.setAttribute('height', String(box.height / scale + 4));
  }
}
