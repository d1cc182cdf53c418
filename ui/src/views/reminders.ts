import '../components/reminder-form/reminder-form';
import './reminders.css';

import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import { api } from '../api';
import { dayLine } from '../components/day-line/day-line';
import { icon } from '../components/icon';
import { draftOf, weekdayDate, weekdaysInOrder } from '../components/reminder-form/reminder-form';
import { showFailure, showToast } from '../components/undo-toast/undo-toast';
import type { Change, Reminder, RemindersPage, Weekday } from '../generated/types';
import { HearthElement } from '../lib/element';
import { timeOfDay, weekdayShort } from '../lib/format';
import { practiceName } from '../lib/practices';
import { nextReminder, outcomeInWords, serverTrouble } from '../lib/reminder-words';
import { store } from '../lib/store';
import { t } from '../lib/words';

/** Weekdays in words: every day, weekdays, or their names. */
export function daysInWords(days: Weekday[]): string {
  if (days.length === 7) return t('every-day');
  if (days.length === 5 && !days.includes('sat') && !days.includes('sun')) return t('weekdays');
  return weekdaysInOrder()
    .filter((day) => days.includes(day))
    .map((day) => weekdayShort(weekdayDate(day)))
    .join(', ');
}

/** Reminders: few, soft, and honest about when they come. */
export class RemindersView extends HearthElement {
  static override properties = { open: { state: true }, trouble: { state: true } };
  declare open: string;
  declare trouble: string;
  private tick?: ReturnType<typeof setInterval>;

  constructor() {
    super();
    this.open = '';
    this.trouble = '';
  }

  override connectedCallback() {
    super.connectedCallback();
    store.addEventListener('changed', this.renew);
    // “now” on the day's line moves while the page is looked at.
    this.tick = setInterval(this.renew, 60_000);
  }
  override disconnectedCallback() {
    super.disconnectedCallback();
    store.removeEventListener('changed', this.renew);
    clearInterval(this.tick);
  }
  private renew = () => this.requestUpdate();

  private async make(text: string, change: Promise<Change>): Promise<boolean> {
    try {
      showToast({ text, change: await change });
      return true;
    } catch (error) {
      showFailure(error);
      this.requestUpdate();
      return false;
    }
  }

  /** Closes the form; whoever opened it by keyboard is where they were. */
  private async close(from: string) {
    this.open = '';
    await this.updateComplete;
    this.querySelector<HTMLElement>(from)?.focus();
  }

  private async discard({ id, at }: Reminder) {
    if (await this.make(t('reminder-removed', { time: timeOfDay(at) }), api.removeReminder(id)))
      this.querySelector<HTMLElement>('[data-action="add-reminder"]')?.focus();
  }

  private test = async () => {
    this.trouble = '';
    try {
      await api.testReminder();
      showToast({ text: t('try-sent') });
    } catch (error) {
      this.trouble = error instanceof Error ? error.message : String(error);
    }
  };

  private honest() {
    const page = store.reminders;
    const paused = page.status.paused_until !== null;
    const any = page.reminders.some(({ enabled }) => enabled);
    return html`<section class="card" aria-labelledby="honest">
      <div class="honest">
        <svg class="honest-sun" viewBox="0 0 52 52" aria-hidden="true">
          <circle cx="26" cy="26" r="26" fill="var(--glow-2)" opacity=".25" />
          <circle cx="26" cy="26" r="11" fill="var(--glow-2)" />
        </svg>
        <div>
          <h2 id="honest">${nextReminder(page, store.today.day)}</h2>
          <p>${page.status.last ? outcomeInWords(page.status.last, store.today.day) : t('none-yet')}</p>
        </div>
        ${paused || any ? html`<div class="row">${paused ? this.resumeButton() : this.pauseButtons()}</div>` : nothing}
      </div>
      ${this.server(page)} ${any ? dayLine(page, store.today.day, store.settings.day_start) : nothing}
    </section>`;
  }

  private resumeButton() {
    return html`<button
      class="btn btn--line"
      type="button"
      data-action="resume"
      @click=${() => this.make(t('resumed'), api.resumeReminders())}
    >
      ${t('resume')}
    </button>`;
  }

  private pauseButtons() {
    return html`<button
        class="btn btn--line"
        type="button"
        data-action="pause-hour"
        @click=${() => this.make(t('paused-hour'), api.pauseReminders('hour'))}
      >
        ${t('pause-hour')}
      </button>
      <button
        class="btn btn--quiet"
        type="button"
        data-action="pause-tomorrow"
        @click=${() => this.make(t('paused-tomorrow'), api.pauseReminders('tomorrow'))}
      >
        ${t('pause-tomorrow')}
      </button>`;
  }

  /** Why nothing may be seen, where that is so. */
  private server(page: RemindersPage) {
    const trouble = serverTrouble(page);
    return trouble ? html`<p class="trouble">${trouble}</p>` : nothing;
  }

  private form(reminder?: Reminder) {
    const from = `[data-action="${reminder ? `edit-${reminder.id}` : 'add-reminder'}"]`;
    return html`<reminder-form .reminder=${reminder} @form-closed=${() => this.close(from)}></reminder-form>`;
  }

  private row(reminder: Reminder) {
    const { id, at, days, practice, text, even_if_logged, enabled } = reminder;
    if (this.open === id) return html`<li><div>${this.form(reminder)}</div></li>`;
    const time = timeOfDay(at);
    const about = [
      practice ? practiceName(practice) : t('the-days-focus'),
      ...(even_if_logged ? [t('also-logged')] : []),
    ].join(' · ');
    const flip = () =>
      this.make(
        enabled ? t('turned-off', { time }) : t('turned-on', { time }),
        api.editReminder(id, { ...draftOf(reminder), enabled: !enabled }),
      );
    return html`<li>
      <span class="big ${enabled ? '' : 'off'}">${time}</span>
      <div>
        <h3>${daysInWords(days)}</h3>
        <p>${about}</p>
        ${text ? html`<p dir="auto">“${text}”</p>` : nothing}
      </div>
      <div class="reminder-tools">
        <button
          class="icon-btn"
          type="button"
          data-action=${`edit-${id}`}
          aria-label=${t('edit-reminder', { time })}
          @click=${() => (this.open = id)}
        >
          ${icon('u-note', 's')}
        </button>
        <button
          class="icon-btn"
          type="button"
          aria-label=${t('remove-reminder', { time })}
          @click=${() => this.discard(reminder)}
        >
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

  private times() {
    const { reminders } = store.reminders;
    return html`<section aria-labelledby="times">
      <h2 id="times">${t('times-title')}</h2>
      ${reminders.length ? nothing : html`<p class="muted mt-2">${t('no-times')}</p>`}
      <ul class="list lead mt-2">
        ${repeat(
          reminders,
          ({ id }) => id,
          (reminder) => this.row(reminder),
        )}
      </ul>
      ${this.open === 'new' ? this.form() : html`<button class="btn btn--quiet mt-2" type="button" data-action="add-reminder" @click=${() => (this.open = 'new')}>${icon('u-plus', 's')}${t('add-time')}</button>`}
    </section>`;
  }

  private silence() {
    const fact = (key: string) =>
      html`<li>
        <div>
          <h3>${t(key)}</h3>
          <p>${t(`${key}-hint`)}</p>
        </div>
      </li>`;
    return html`<section aria-labelledby="silent">
      <h2 id="silent">${t('silent-title')}</h2>
      <ul class="list mt-2">
        ${fact('silent-on-logged')} ${fact('silent-on-rest')} ${fact('silent-on-late')}
        <li>
          <div>
            <h3>${t('try-title')}</h3>
            <p>${t('try-hint')}</p>
            ${this.trouble ? html`<p class="trouble mt-2" role="alert">${this.trouble}</p>` : nothing}
          </div>
          <button class="btn btn--line" type="button" data-action="test-reminder" @click=${this.test}>
            ${t('try-now')}
          </button>
        </li>
      </ul>
    </section>`;
  }

  protected override render() {
    return html`<div data-view="reminders">
      <div class="page-head">
        <div>
          <h1 tabindex="-1">${t('nav-reminders')}</h1>
          <p>${t('reminders-lead')}</p>
        </div>
      </div>
      ${this.honest()}
      <div class="two mt-8">${this.times()} ${this.silence()}</div>
    </div>`;
  }
}
customElements.define('reminders-view', RemindersView);
