import './so-far.css';

import { html, nothing } from 'lit';

import type { Entry } from '../../generated/types';
import { clock } from '../../lib/format';
import { practiceName } from '../../lib/practices';
import { t } from '../../lib/words';
import { openSheet } from '../entry-sheet/entry-sheet';
import { icon } from '../icon';

/** How many moments of a day are listed, and how much of a note is shown, in characters. */
const SHOWN = 50;
const BEGINNING = 160;

function row(entry: Entry) {
  const { practice: id, note } = entry;
  return html`<li class=${id ? `p-${id}` : ''}>
    <time datetime=${entry.at}>${clock(entry.at)}</time>${icon(id ? `p-${id}` : 'u-page', 's')}
    <button class="log-open" type="button" @click=${() => openSheet({ entry })}>
      ${id ? practiceName(id) : t('free-page')}${note ? html`<q class="own" dir="auto">${note.slice(0, BEGINNING)}</q>` : nothing}
    </button>
  </li>`;
}

/** The day so far: what was logged, the newest first, and a page to write freely. */
export function soFar(entries: Entry[]) {
  return html`<section aria-labelledby="so-far">
    <h2 class="label" id="so-far">${t('so-far')}</h2>
    ${
      entries.length
        ? html`<ul role="list" class="log-list">
            ${entries.slice(0, SHOWN).map(row)}
          </ul>`
        : html`<p class="small mt-2">${t('so-far-empty')}</p>`
    }
    <button class="btn btn--quiet so-far-more" type="button" @click=${() => openSheet({})}>
      ${icon('u-note', 's')}${t('write-freely')}
    </button>
  </section>`;
}
