/** What the welcome asks about reminders. */
import { html } from 'lit';

import { t } from '../lib/words';

export const DEFAULT_TIME = '19:30';

interface Daily {
  reminds: boolean;
  time: string;
}

/** Whether a reminder comes each day, and when; the answers are written into `daily`. */
export const dailyReminder = (daily: Daily) =>
  html`<li>
      <div>
        <h2 id="w-daily">${t('welcome-daily')}</h2>
        <p>${t('welcome-daily-hint')}</p>
      </div>
      <button
        class="switch"
        type="button"
        role="switch"
        aria-checked=${daily.reminds}
        aria-labelledby="w-daily"
        @click=${() => (daily.reminds = !daily.reminds)}
      ></button>
    </li>
    <li>
      <div>
        <h2 id="w-time">${t('welcome-time')}</h2>
        <p>${t('welcome-time-hint')}</p>
      </div>
      <input
        class="field time-field"
        type="time"
        required
        aria-labelledby="w-time"
        .value=${daily.time}
        ?disabled=${!daily.reminds}
        @change=${(event: Event) => (daily.time = (event.target as HTMLInputElement).value || DEFAULT_TIME)}
      />
    </li>`;

/** Where the welcome is seen again, reminders are set already. */
export const remindersStay = () =>
  html`<li>
    <div>
      <h2>${t('welcome-again')}</h2>
      <p>${t('welcome-time-hint')}</p>
    </div>
  </li>`;
