import './honest-line.css';

import { html } from 'lit';

import type { RemindersPage } from '../../generated/types';
import { HearthElement } from '../../lib/element';
import { clockAt, dateAt, weekdayLong } from '../../lib/format';
import { store } from '../../lib/store';
import { t } from '../../lib/words';
import { icon } from '../icon';

/** When the next reminder comes, in one sentence. */
export function nextReminder({ status, reminders }: RemindersPage, today: string): string {
  if (status.paused_until) return t('reminders-paused', { time: whenWords(status.paused_until, today) });
  if (!status.next) return reminders.length ? t('no-reminder-soon') : t('no-reminder');
  const [date, time] = [dateAt(status.next.at), clockAt(status.next.at)];
  return date === today
    ? t('next-reminder', { time })
    : t('next-reminder-on', { weekday: weekdayLong(date), time });
}

/** “19:30”, or “Monday at 19:30” when it is another day. */
export function whenWords(moment: string, today: string): string {
  const date = dateAt(moment);
  return date === today
    ? clockAt(moment)
    : t('weekday-at', { weekday: weekdayLong(date), time: clockAt(moment) });
}

/** What became of the last reminder, or nothing where there was none. */
export function lastReminder({ status, server }: RemindersPage): string {
  if (server === 'missing') return t('server-missing');
  if (server === 'frozen') return t('server-frozen');
  const { last } = status;
  return last ? t(`reminder-${last.outcome.replace('_', '-')}`, { time: clockAt(last.due_at) }) : '';
}

/** The line at the foot of every page: what is true about the journal and its reminders. */
export class HonestLine extends HearthElement {
  override connectedCallback() {
    super.connectedCallback();
    store.addEventListener('changed', this.renew);
  }
  override disconnectedCallback() {
    super.disconnectedCallback();
    store.removeEventListener('changed', this.renew);
  }
  private renew = () => this.requestUpdate();

  protected override render() {
    const failure = store.failure;
    return html`<footer class="status">
      <p>${icon('u-lock', 'xs')}<span>${t('kept-here')}</span></p>
      ${
        failure
          ? html`<p role="alert">${icon('u-clock', 'xs')}<span>${failure.message}</span></p>`
          : html`<p>
              ${icon('u-clock', 'xs')}<span
                >${nextReminder(store.reminders, store.today.day)} ${lastReminder(store.reminders)}</span
              >
            </p>`
      }
    </footer>`;
  }
}
customElements.define('honest-line', HonestLine);
