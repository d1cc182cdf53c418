import { html, nothing } from 'lit';

import type { Entry, Practice } from '../../generated/types';
import { t } from '../../lib/words';
import { icon } from '../icon';

interface More {
  about: (id: Practice) => unknown;
  logAgain: (id: Practice) => unknown;
  makeFocus: (id: Practice) => unknown;
  discard: (entry: Entry) => unknown;
}

function button(action: string, words: string, act: () => unknown, sign?: string) {
  return html`<button class="btn btn--quiet" type="button" data-action=${action} @click=${act}>
    ${sign ? icon(sign, 's') : nothing}${words}
  </button>`;
}

/** What else can be done from the sheet: with a moment that is there, and with its practice. */
export function sheetMore(chosen: Practice | '', entry: Entry | undefined, more: More) {
  const of = entry?.practice;
  if (!chosen && !entry) return nothing;
  return html`<div class="sheet-more">
    ${
      of
        ? html`${button('log-again', t('log-again'), () => more.logAgain(of), 'u-plus')}
          ${button('make-focus', t('make-focus'), () => more.makeFocus(of), 'u-today')}`
        : nothing
    }
    ${chosen ? button('about-practice', t('about-practice'), () => more.about(chosen)) : nothing}
    ${entry ? button('remove-entry', t('remove'), () => more.discard(entry)) : nothing}
  </div>`;
}
