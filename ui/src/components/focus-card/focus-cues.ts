import { html, nothing } from 'lit';

import type { Cue, Focus } from '../../generated/types';
import { store } from '../../lib/store';
import { t } from '../../lib/words';
import { planWords } from '../practice-cues/plan-words';

/** More of them would make the card long; the rest are on the practice's own page. */
const SHOWN = 2;

/** An if-then plan as a sentence. A span, so that it can stand in a button. */
export const cueWords = ({ when, then }: Cue) =>
  html`<span class="cue">${planWords(when, then, 'own')}</span>`;

/** The person's own cues for the day's focus. */
export function focusCues({ cues, practice }: Focus) {
  const more = cues.length - SHOWN;
  return html`${cues.slice(0, SHOWN).map(cueWords)}
  ${
    more > 0
      ? html`<button
          class="btn btn--quiet flush"
          type="button"
          data-action="more-cues"
          @click=${() => store.go('practice', { practice })}
        >
          ${t('focus-more-cues', { count: more })}
        </button>`
      : nothing
  }`;
}
