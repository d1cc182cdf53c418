import { html, nothing } from 'lit';

import type { Rehearsal } from '../../generated/types';
import { wentWord } from '../went-form/went-form';

/** A sentence that was written down before it was said, and how it went in words. */
export const rehearsed = ({ sentence, went, word }: Rehearsal) =>
  html`<blockquote class="rehearsed serif own" dir="auto">${sentence}</blockquote>
    ${
      went === null && !word
        ? nothing
        : html`<p class="meta">
            ${went === null ? nothing : wentWord(went)}${went !== null && word ? ', ' : nothing}${word ? html`<span class="own" dir="auto">${word}</span>` : nothing}
          </p>`
    }`;
