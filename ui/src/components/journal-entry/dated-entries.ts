import './journal-entry';

import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import type { Entry } from '../../generated/types';
import { dayLongBeside } from '../../lib/format';

/** Entries, newest first, with each day's date above its first; none for those of one day. */
export const datedEntries = (entries: Entry[], today: string, oneDay = false) =>
  repeat(
    entries,
    ({ id }) => id,
    (entry, index) => {
      const sameDay = oneDay || entry.day === entries[index - 1]?.day;
      const day = html`<p class="label mt-4">${dayLongBeside(entry.day, today)}</p>`;
      return html`${sameDay ? nothing : day}<journal-entry .entry=${entry}></journal-entry>`;
    },
  );
