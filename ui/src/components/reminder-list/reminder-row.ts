import { html, nothing } from 'lit';

import { api } from '../../api';
import type { Reminder } from '../../generated/types';
import { made } from '../../lib/change';
import { facts } from '../../lib/lists';
import { practiceName } from '../../lib/practices';
import { timesInWords } from '../../lib/reminder-words';
import { daysInWords } from '../../lib/weekdays';
import { t } from '../../lib/words';
import { icon } from '../icon';
import { draftOf } from '../reminder-form/reminder-form';

/** What a row asks its list for. */
interface Asks {
  change: () => unknown;
  remove: () => unknown;
}

/** When it comes; the two ends of a window stand under each other. */
const times = ({ enabled, until }: Reminder, time: string) =>
  html`<span class="big ${enabled ? '' : 'off'} ${until ? 'window' : ''}">${time}</span>`;

/** One reminder: when, on which days, what for, and what can be done with it. */
export function reminderRow(reminder: Reminder, { change, remove }: Asks) {
  const { id, days, practice, text, even_if_logged, enabled } = reminder;
  const time = timesInWords(reminder);
  const about = facts([
    practice ? practiceName(practice) : t('the-days-focus'),
    even_if_logged ? t('also-logged') : '',
  ]);
  const flip = () =>
    made(
      enabled ? t('turned-off', { time }) : t('turned-on', { time }),
      api.editReminder(id, { ...draftOf(reminder), enabled: !enabled }),
    );
  return html`<li>
    ${times(reminder, time)}
    <div>
      <h3>${daysInWords(days)}</h3>
      <p>${about}</p>
      ${text ? html`<p class="own" dir="auto">${t('quoted', { text })}</p>` : nothing}
    </div>
    <div class="reminder-tools">
      <button
        class="icon-btn"
        type="button"
        data-action=${`edit-${id}`}
        aria-label=${t('edit-reminder', { time })}
        @click=${change}
      >
        ${icon('u-note', 's')}
      </button>
      <button class="icon-btn" type="button" aria-label=${t('remove-reminder', { time })} @click=${remove}>
        ${icon('u-close', 's')}
      </button>
      <button
        class="switch"
        type="button"
        role="switch"
        aria-checked=${enabled}
        aria-label=${t('reminder-at', { time })}
        @click=${flip}
      ></button>
    </div>
  </li>`;
}
