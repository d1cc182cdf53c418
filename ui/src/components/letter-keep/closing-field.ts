import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

import { t } from '../../lib/words';

interface ClosingField {
  written: string;
  /** Why it is not kept. */
  trouble: string;
  typed: (text: string) => void;
  onKey: (event: KeyboardEvent) => void;
}

/** The field for a closing line; it shows the words of its own letter, whatever was typed before. */
export const closingField = ({ written, trouble, typed, onKey }: ClosingField) =>
  html`<label class="closing-field"
      ><span class="label">${t('letter-closing')}</span
      ><textarea
        class="field"
        dir="auto"
        .value=${live(written)}
        @input=${(event: Event) => typed((event.target as HTMLTextAreaElement).value)}
        @keydown=${onKey}
      ></textarea></label
    >${trouble ? html`<p class="trouble mt-2" role="alert">${trouble}</p>` : nothing}`;
