import './entries-behind.css';

import { html, nothing } from 'lit';

import type { ProgressPage } from '../../generated/types';
import { type Behind, behindTitle } from '../../lib/entries-behind';
import { t } from '../../lib/words';
import { icon } from '../icon';
import { datedEntries } from '../journal-entry/dated-entries';

/** What can be done with the entries that are open. */
export interface BehindActs {
  close: () => void;
  more: () => void;
  goToWeek: (day: string) => void;
}

function head(behind: Behind, page: ProgressPage, acts: BehindActs) {
  const { day } = behind.mark;
  const elsewhere = day !== undefined && !page.week.days.includes(day);
  const week = html`<button
    class="btn btn--quiet"
    type="button"
    data-action="go-to-week"
    @click=${() => acts.goToWeek(day ?? page.week.today)}
  >
    ${t('behind-week')}
  </button>`;
  return html`<div class="behind-head">
    <h2 id="behind" tabindex="-1">${behindTitle(behind, page)}</h2>
    ${elsewhere ? week : nothing}
    <button class="icon-btn" type="button" aria-label=${t('close')} @click=${acts.close}>
      ${icon('u-close')}
    </button>
  </div>`;
}

/** The entries behind a mark, newest first, right below its chart. */
export function entriesBehind(behind: Behind, page: ProgressPage, acts: BehindActs) {
  const more = html`<button class="btn btn--line mt-4" type="button" data-action="more" @click=${acts.more}>
    ${t('behind-more')}
  </button>`;
  return html`<section class="section behind" aria-labelledby="behind">
    ${head(behind, page, acts)}
    <div class="behind-list">
      ${datedEntries(behind.entries, page.week.today, behind.mark.day !== undefined)}
      ${behind.entries.length ? nothing : html`<p class="muted">${t('nothing-behind')}</p>`}
    </div>
    ${behind.entries.length < behind.total ? more : nothing}
  </section>`;
}
