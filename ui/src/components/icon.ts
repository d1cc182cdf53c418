import { type TemplateResult, html } from 'lit';

import { shapes } from '../icons/shapes';

/** An icon beside words that say the same; never the only name of a thing. */
export function icon(name: string, size = ''): TemplateResult {
  const shape = shapes[name];
  return html`<svg class="i ${size}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shape}</svg>`;
}

/** A practice's glyph on its tint. */
export const glyph = (id: string, size = ''): TemplateResult =>
  html`<span class="glyph ${size} p-${id}">${icon(`p-${id}`)}</span>`;
