import { html, nothing } from 'lit';

import type { Focus } from '../../generated/types';
import { t } from '../../lib/words';
import { icon } from '../icon';

type Say = (name: string) => void;

/** Rest at once, in one tap. */
export const restButton = (say: Say) =>
  html`<button
    class="btn btn--quiet"
    type="button"
    data-action="rest-today"
    aria-label=${t('rest-today')}
    title=${t('rest-today')}
    @click=${() => say('rest-toggle')}
  >
    ${icon('u-rest', 's')}${t('rest-title')}
  </button>`;

const done = (say: Say) =>
  html`<button class="btn btn--primary" type="button" data-action="did-this" @click=${() => say('act-done')}>
    ${t('did-this')}
  </button>`;

const addNote = (say: Say) =>
  html`<button class="btn btn--line" type="button" @click=${() => say('note-wanted')}>
    ${icon('u-note', 's')}${t('add-note')}
  </button>`;

/** What can be done with the focus; before a boundary is set, it can be rehearsed. */
export function focusActions({ practice, logged_at }: Focus, say: Say, openPractice: () => void) {
  const rehearse = html`<button
    class="btn btn--quiet"
    type="button"
    data-action="rehearse"
    @click=${openPractice}
  >
    ${t('focus-rehearse')}
  </button>`;
  return html`<div class="focus-actions">
    ${logged_at ? addNote(say) : done(say)} ${practice === 'boundaries' && !logged_at ? rehearse : nothing}
    ${restButton(say)}
  </div>`;
}
