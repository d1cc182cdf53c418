import './next-reminder.css';
import '../pause-menu/pause-menu';

import { html, nothing } from 'lit';

import { nextReminder, outcomeInWords, serverTrouble } from '../../lib/reminder-words';
import { store } from '../../lib/store';
import { StoreElement } from '../../lib/store-element';
import { t } from '../../lib/words';
import { dayLine } from '../day-line/day-line';

/** When the next reminder comes, what became of the last, and today on a line. */
export class NextReminderCard extends StoreElement {
  private tick?: ReturnType<typeof setInterval>;

  override connectedCallback() {
    super.connectedCallback();
    // “now” on the day's line moves while the page is looked at.
    this.tick = setInterval(() => this.requestUpdate(), 60_000);
  }
  override disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.tick);
  }

  protected override render() {
    const { reminders: page, settings, today } = store;
    const { last, paused_until } = page.status;
    const any = page.reminders.some(({ enabled }) => enabled);
    const trouble = serverTrouble(page);
    return html`<section class="card" aria-labelledby="honest">
      <div class="honest">
        <svg class="honest-sun" viewBox="0 0 52 52" aria-hidden="true">
          <circle cx="26" cy="26" r="26" fill="var(--glow-2)" opacity=".25" />
          <circle cx="26" cy="26" r="11" fill="var(--glow-2)" />
        </svg>
        <div>
          <h2 id="honest">${nextReminder(page, today.day, settings.day_start)}</h2>
          <p>${last ? outcomeInWords(last, today.day) : t('none-yet')}</p>
        </div>
        ${any || paused_until ? html`<pause-menu></pause-menu>` : nothing}
      </div>
      ${trouble ? html`<p class="trouble">${trouble}</p>` : nothing}
      ${any ? dayLine(page, today.day, settings) : nothing}
    </section>`;
  }
}
customElements.define('next-reminder', NextReminderCard);
