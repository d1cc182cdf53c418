import './reminder-history.css';

import { html, nothing } from 'lit';

import type { Occurrence } from '../../generated/types';
import { kindOf } from '../../lib/day-marks';
import { addDays, dayLong } from '../../lib/format';
import { outcomeInWords } from '../../lib/reminder-words';
import { store } from '../../lib/store';
import { StoreElement } from '../../lib/store-element';
import { t } from '../../lib/words';

/** How many are shown before somebody asks for all. */
const FIRST = 7;

/** By day, the newest day first and the newest moment first within it. */
function byDay(history: Occurrence[]): Array<[string, Occurrence[]]> {
  const days = new Map<string, Occurrence[]>();
  for (const one of history) days.set(one.day, [...(days.get(one.day) ?? []), one]);
  return [...days].sort(([a], [b]) => b.localeCompare(a));
}

/** The newest day first; moments compare as text, all being in UTC. */
const newestFirst = (a: Occurrence, b: Occurrence) =>
  b.day.localeCompare(a.day) || b.due_at.localeCompare(a.due_at);

/** What became of the last sixty, one sentence each. */
export class ReminderHistory extends StoreElement {
  static override properties = { all: { state: true } };
  declare all: boolean;

  constructor() {
    super();
    this.all = false;
  }

  private nameOf(day: string) {
    const today = store.today.day;
    if (day === today) return t('today');
    return day === addDays(today, -1) ? t('yesterday') : dayLong(day);
  }

  private days(history: Occurrence[]) {
    return html`<div class="history" id="history">
      ${byDay(history).map(
        ([day, those]) =>
          html`<h3>${this.nameOf(day)}</h3>
            <ul role="list">
              ${those.map((one) => html`<li class=${kindOf(one.outcome)}>${outcomeInWords(one, one.day)}</li>`)}
            </ul>`,
      )}
    </div>`;
  }

  private more(count: number) {
    return html`<button
      class="btn btn--quiet mt-2 flush"
      type="button"
      data-action="show-history"
      aria-expanded=${this.all}
      aria-controls="history"
      @click=${() => (this.all = !this.all)}
    >
      ${this.all ? t('history-fewer') : t('history-all', { count })}
    </button>`;
  }

  protected override render() {
    const history = [...store.reminders.history].sort(newestFirst);
    const shown = this.all ? history : history.slice(0, FIRST);
    return html`<section class="section" aria-labelledby="became">
      <h2 id="became">${t('history-title')}</h2>
      ${history.length ? this.days(shown) : html`<p class="muted mt-2">${t('history-empty')}</p>`}
      ${history.length > FIRST ? this.more(history.length) : nothing}
    </section>`;
  }
}
customElements.define('reminder-history', ReminderHistory);
