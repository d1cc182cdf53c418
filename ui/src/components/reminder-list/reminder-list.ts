import './reminder-list.css';
import '../reminder-form/reminder-form';

import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import { api } from '../../api';
import type { Reminder } from '../../generated/types';
import { made } from '../../lib/change';
import { OpenForm } from '../../lib/open-form';
import { timesInWords } from '../../lib/reminder-words';
import { store } from '../../lib/store';
import { t } from '../../lib/words';
import { icon } from '../icon';
import { reminderRow } from './reminder-row';

/** The times, and the form that adds or changes one in its place. */
export class ReminderList extends OpenForm {
  private async discard(reminder: Reminder) {
    const text = t('reminder-removed', { time: timesInWords(reminder) });
    if (await made(text, api.removeReminder(reminder.id)))
      this.querySelector<HTMLElement>('[data-action="add-reminder"]')?.focus();
  }

  private form(reminder?: Reminder) {
    const from = `[data-action="${reminder ? `edit-${reminder.id}` : 'add-reminder'}"]`;
    return html`<reminder-form .reminder=${reminder} @form-closed=${() => this.close(from)}></reminder-form>`;
  }

  private row(reminder: Reminder) {
    if (this.open === reminder.id) return html`<li class="open">${this.form(reminder)}</li>`;
    return reminderRow(reminder, {
      change: () => (this.open = reminder.id),
      remove: () => this.discard(reminder),
    });
  }

  private addButton() {
    return html`<button
      class="btn btn--quiet mt-2 flush"
      type="button"
      data-action="add-reminder"
      @click=${() => (this.open = 'new')}
    >
      ${icon('u-plus', 's')}${t('add-time')}
    </button>`;
  }

  protected override render() {
    const { reminders } = store.reminders;
    return html`<section aria-labelledby="times">
      <h2 id="times">${t('times-title')}</h2>
      ${reminders.length ? nothing : html`<p class="muted mt-2">${t('no-times')}</p>`}
      <ul role="list" class="list lead mt-2">
        ${repeat(
          reminders,
          ({ id }) => id,
          (reminder) => this.row(reminder),
        )}
      </ul>
      ${this.open === 'new' ? this.form() : this.addButton()}
    </section>`;
  }
}
customElements.define('reminder-list', ReminderList);
