import './journal-calendar.css';

import { html, nothing } from 'lit';

import { ApiError, api } from '../../api';
import { addMonths, dayByKey, monthOf } from '../../lib/calendar';
import { monthLong } from '../../lib/format';
import { Popup } from '../../lib/popup';
import { store } from '../../lib/store';
import { weekdaysInOrder } from '../../lib/weekdays';
import { toldWords } from '../../lib/told';
import { t } from '../../lib/words';
import { icon } from '../icon';
import { calendarGrid } from './calendar-grid';

/** The month under view, and a calendar to go elsewhere. Emits `day-wanted` with a day. */
export class JournalCalendar extends Popup {
  static override properties = {
    day: { attribute: false },
    first: { attribute: false },
    focused: { state: true },
    written: { state: true },
    trouble: { state: true },
  };
  declare day: string;
  /** The journal's first day. */
  declare first: string;
  /** The day the keys are on, while the calendar is open. */
  declare focused: string;
  declare written: Set<string>;
  declare trouble: string;

  constructor() {
    super();
    Object.assign(this, { focused: '', written: new Set(), trouble: '' });
  }

  private get last() {
    const { day, last_day } = store.today;
    return last_day && last_day > day ? last_day : day;
  }

  protected override toggle = async () => {
    if (this.open) return this.close();
    this.open = true;
    this.focused = '';
    await this.go(this.day, true);
  };

  /** Shows a day's month; days that cannot have anything are not gone to. */
  private async go(day: string, focus: boolean) {
    const first = monthOf(this.first);
    const wanted = day > this.last ? this.last : day < first ? first : day;
    const asked = !this.focused || monthOf(wanted) !== monthOf(this.focused);
    this.focused = wanted;
    if (asked) void this.load(monthOf(wanted));
    await this.updateComplete;
    if (focus) this.querySelector<HTMLElement>(`[data-day="${wanted}"]`)?.focus();
  }

  private async load(month: string) {
    this.written = new Set();
    try {
      const { days } = await api.monthPage(month);
      if (!this.open || monthOf(this.focused) !== month) return;
      this.written = new Set(days.filter(({ state }) => state === 'present').map(({ day }) => day));
      this.trouble = '';
    } catch (error) {
      this.trouble = error instanceof ApiError ? error.message : String(error);
    }
  }

  private choose = (day: string) => {
    this.close();
    this.dispatchEvent(new CustomEvent('day-wanted', { detail: day, bubbles: true }));
  };

  private onKey = (event: KeyboardEvent) => {
    const rtl = getComputedStyle(this).direction === 'rtl';
    const to = dayByKey(this.focused, { key: event.key, shift: event.shiftKey, rtl }, weekdaysInOrder());
    if (!to) return;
    event.preventDefault();
    void this.go(to, true);
  };

  private step(name: string, months: number, signs: string[]) {
    const to = addMonths(this.focused, months);
    const outside = months < 0 ? monthOf(to) < monthOf(this.first) : monthOf(to) > monthOf(this.last);
    // Not disabled, which would take the focus away from under the finger that steps on.
    return html`<button
      class="icon-btn"
      type="button"
      aria-label=${t(name)}
      title=${t(name)}
      aria-disabled=${outside}
      @click=${() => outside || this.go(to, false)}
    >
      <span class="twice">${signs.map((sign) => icon(sign, 's flip'))}</span>
    </button>`;
  }

  private panel() {
    const { focused, day, last, written, choose, onKey } = this;
    return html`<div class="calendar-panel" role="dialog" aria-label=${t('calendar-title')}>
      <div class="calendar-head">
        ${this.step('calendar-year-back', -12, ['u-prev', 'u-prev'])}
        ${this.step('calendar-month-back', -1, ['u-prev'])}
        <div class="grow" id="calendar-month" aria-live="polite">${toldWords(monthLong(focused))}</div>
        ${this.step('calendar-month-on', 1, ['u-next'])}
        ${this.step('calendar-year-on', 12, ['u-next', 'u-next'])}
      </div>
      ${calendarGrid({ focus: focused, day, last, written, choose, onKey })}
      ${this.trouble ? html`<p class="trouble mt-2" role="alert">${this.trouble}</p>` : nothing}
    </div>`;
  }

  protected override render() {
    const month = monthLong(this.day);
    return html`<div>
      <button
        class="btn btn--line calendar-open"
        type="button"
        data-action="open-calendar"
        aria-expanded=${this.open}
        aria-label=${t('calendar-open', { month })}
        @click=${this.toggle}
      >
        ${icon('u-calendar', 's')}<span class="month">${month}</span>
      </button>
      ${this.open ? this.panel() : nothing}
    </div>`;
  }
}
customElements.define('journal-calendar', JournalCalendar);
