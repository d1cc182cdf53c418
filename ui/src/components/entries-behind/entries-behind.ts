import './entries-behind.css';
import '../journal-entry/journal-entry';

import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import type { ProgressPage } from '../../generated/types';
import { type Behind, behindTitle } from '../../lib/entries-behind';
import { dayLongBeside } from '../../lib/format';
import { t } from '../../lib/words';
import { icon } from '../icon';

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

function list({ entries, mark }: Behind, today: string) {
  return repeat(
    entries,
    ({ id }) => id,
    (entry, index) => {
      const sameDay = mark.day !== undefined || entry.day === entries[index - 1]?.day;
      const day = html`<p class="label mt-4">${dayLongBeside(entry.day, today)}</p>`;
      return html`${sameDay ? nothing : day}<journal-entry .entry=${entry}></journal-entry>`;
    },
  );
}

/** The entries behind a mark, newest first, right below its chart. */
export function entriesBehind(behind: Behind, page: ProgressPage, acts: BehindActs) {
  const more = html`<button class="btn btn--line mt-4" type="button" data-action="more" @click=${acts.more}>
    ${t('behind-more')}
  </button>`;
  return html`<section class="section behind" aria-labelledby="behind">
    ${head(behind, page, acts)}
    <div class="behind-list">
      ${list(behind, page.week.today)}
      ${behind.entries.length ? nothing : html`<p class="muted">${t('nothing-behind')}</p>`}
    </div>
    ${behind.entries.length < behind.total ? more : nothing}
  </section>`;
}
