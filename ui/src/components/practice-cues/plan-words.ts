import { html } from 'lit';

import { richWords } from '../../lib/rich-words';

/** An if-then plan as a sentence; `own` when the person wrote it. */
export function planWords(when: string, then: string, own: string) {
  const part = (words: string) => html`<span class=${own} dir="auto">${words}</span>`;
  return richWords('plan-words', { if: part(when), then: part(then) });
}
