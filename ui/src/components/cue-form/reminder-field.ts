import { html, nothing } from 'lit';

import type { Practice, Reminder, ReminderDraft } from '../../generated/types';
import { timesInWords } from '../../lib/reminder-words';
import { store } from '../../lib/store';
import { WEEKDAYS, daysInWords } from '../../lib/weekdays';
import { t } from '../../lib/words';

/** Stands for a reminder that is made together with the plan. */
export const NEW = 'new';

/** A reminder for a practice at a time, every day. */
export const newReminder = (practice: Practice, at: string): ReminderDraft => ({
  at,
  until: null,
  days: [...WEEKDAYS],
  practice,
  text: null,
  even_if_logged: false,
  enabled: true,
});

interface Chosen {
  reminder: string;
  time: string;
}

const value = (event: Event) => (event.target as HTMLInputElement).value;

/** Which reminder a plan goes with, if any. */
export function reminderField({ reminder, time }: Chosen, choose: (chosen: Partial<Chosen>) => unknown) {
  const option = (id: string, words: string) =>
    html`<option value=${id} .selected=${id === reminder}>${words}</option>`;
  const words = (of: Reminder) =>
    t('plan-reminder-option', { time: timesInWords(of), days: daysInWords(of.days) });
  const timeField = html`<input
    class="field"
    type="time"
    name="time"
    required
    aria-label=${t('time')}
    .value=${time}
    @change=${(event: Event) => choose({ time: value(event) })}
  />`;
  return html`<div class="plan-reminder mt-4">
      <label
        ><span class="label">${t('plan-reminder')}</span>
        <select class="field" name="reminder" @change=${(event: Event) => choose({ reminder: value(event) })}>
          ${option('', t('plan-reminder-none'))}
          ${store.reminders.reminders.map((of) => option(of.id, words(of)))}
          ${option(NEW, t('plan-reminder-new'))}
        </select></label
      >
      ${reminder === NEW ? timeField : nothing}
    </div>
    ${reminder ? html`<p class="small mt-2">${t('plan-reminder-hint')}</p>` : nothing}`;
}
