import '../journal-calendar/journal-calendar';

import { html, nothing } from 'lit';

import { store } from '../../lib/store';
import { t } from '../../lib/words';
import { icon } from '../icon';

interface JournalTools {
  text: string;
  /** The day under view, and the first one there is. */
  day: string;
  first: string;
  typed: (text: string) => unknown;
  goTo: (day: string) => unknown;
}

/** Search and the calendar, above the journal's days. */
export const journalTools = ({ text, day, first, typed, goTo }: JournalTools) =>
  html`<div class="tools">
    <div class="searchbox">
      ${icon('u-search', 's')}
      <input
        class="field"
        type="search"
        dir="auto"
        aria-label=${t('search')}
        placeholder=${t('search')}
        .value=${text}
        @input=${(event: Event) => typed((event.target as HTMLInputElement).value)}
      />
      ${store.settings.single_keys ? html`<kbd aria-hidden="true">/</kbd>` : nothing}
    </div>
    <journal-calendar
      .day=${day}
      .first=${first}
      @day-wanted=${({ detail }: CustomEvent<string>) => goTo(detail)}
    ></journal-calendar>
  </div>`;
