import './practice-lately.css';

import { html } from 'lit';

import type { PracticePage } from '../../generated/types';
import { store } from '../../lib/store';
import { t } from '../../lib/words';
import { datedEntries } from '../journal-entry/dated-entries';

/** How many moments the page shows; the journal has them all. */
const SHOWN = 8;

/** The newest moments of a practice. */
export function practiceLately({ practice, entries, today }: PracticePage) {
  const shown = entries.entries.slice(0, SHOWN);
  return html`<section class="section" aria-labelledby="lately">
    <div class="row between">
      <h2 id="lately">${t('about-lately')}</h2>
      ${
        shown.length
          ? html`<button
              class="btn btn--quiet"
              type="button"
              data-action="all-in-journal"
              @click=${() => store.go('journal', { practice })}
            >
              ${t('about-all')}
            </button>`
          : html``
      }
    </div>
    ${
      shown.length
        ? html`<div class="lately">${datedEntries(shown, today)}</div>`
        : html`<p class="muted mt-2">${t('about-lately-none')}</p>`
    }
  </section>`;
}
