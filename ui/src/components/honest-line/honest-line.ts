import './honest-line.css';

import { html } from 'lit';

import { backupLine } from '../../lib/backup-words';
import { sentences } from '../../lib/lists';
import { nextReminder, outcomeInWords, serverTrouble } from '../../lib/reminder-words';
import { store } from '../../lib/store';
import { StoreElement } from '../../lib/store-element';
import { icon } from '../icon';

/** The line at the foot of every page: what is true about the journal and its reminders. */
export class HonestLine extends StoreElement {
  /** The next reminder, what became of the last, and what stands in their way. */
  private reminders() {
    const { reminders: page, settings, today } = store;
    const last = page.status.last ? outcomeInWords(page.status.last, today.day) : '';
    return sentences([nextReminder(page, today.day, settings.day_start), last, serverTrouble(page)]);
  }

  protected override render() {
    const failure = store.failure;
    return html`<footer class="status">
      <p>${icon('u-kept', 'xs')}<span>${backupLine(store.backup)}</span></p>
      ${
        failure
          ? html`<p role="alert">${icon('u-clock', 'xs')}<span>${failure.message}</span></p>`
          : html`<p>${icon('u-clock', 'xs')}<span>${this.reminders()}</span></p>`
      }
    </footer>`;
  }
}
customElements.define('honest-line', HonestLine);
