import { html, nothing } from 'lit';

import type { Rehearsal } from '../../generated/types';
import { richWords } from '../../lib/rich-words';
import { wentWord } from '../went-form/went-form';

/** How it went, by the step that was chosen and in a word of the person's own. */
function outcome({ went, word }: Rehearsal) {
  const step = went === null ? '' : html`${wentWord(went)}`;
  const own = word ? html`<span class="own" dir="auto">${word}</span>` : '';
  return step && own ? richWords('join-parts', { before: step, next: own }) : step || own;
}

/** A sentence that was written down before it was said, and how it went in words. */
export function rehearsed(rehearsal: Rehearsal) {
  const how = outcome(rehearsal);
  return html`<blockquote class="rehearsed serif own" dir="auto">${rehearsal.sentence}</blockquote>
    ${how ? html`<p class="meta">${how}</p>` : nothing}`;
}
