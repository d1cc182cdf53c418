import './reminder-form.css';

import { html, nothing } from 'lit';

import { ApiError, api } from '../../api';
import type { Practice, Reminder, ReminderDraft, Weekday } from '../../generated/types';
import { HearthElement } from '../../lib/element';
import { onEscape } from '../../lib/escape';
import { PRACTICES } from '../../lib/practices';
import { store } from '../../lib/store';
import { WEEKDAYS, shortName, weekdaysInOrder } from '../../lib/weekdays';
import { t } from '../../lib/words';
import { showToast } from '../undo-toast/undo-toast';
import { reminderTimes, timesMakeSense } from './reminder-times';

const LONGEST_TEXT = 200;

export const draftOf = ({ id: _, ...draft }: Reminder): ReminderDraft => ({
  ...draft,
  until: draft.until ?? null,
});

/** Adds a reminder or changes one. Emits `form-closed` when it is through. */
export class ReminderForm extends HearthElement {
  static override properties = {
    reminder: { attribute: false },
    draft: { state: true },
    trouble: { state: true },
    saving: { state: true },
  };
  declare reminder?: Reminder;
  declare draft: ReminderDraft;
  declare trouble: string;
  declare saving: boolean;

  override connectedCallback() {
    super.connectedCallback();
    this.trouble = '';
    this.saving = false;
    this.draft = this.reminder
      ? draftOf(this.reminder)
      : {
          at: '19:30',
          until: null,
          days: [...WEEKDAYS],
          practice: null,
          text: null,
          even_if_logged: false,
          enabled: true,
        };
    void this.updateComplete.then(() => this.querySelector<HTMLInputElement>('input[type="time"]')?.focus());
  }

  private set(change: Partial<ReminderDraft>) {
    this.draft = { ...this.draft, ...change };
  }

  private toggle(day: Weekday) {
    const { days } = this.draft;
    this.set({ days: days.includes(day) ? days.filter((other) => other !== day) : [...days, day] });
  }

  /** Escape leaves, but takes no typed words along. */
  private leave = () => {
    if (this.draft.text === (this.reminder?.text ?? null)) this.close();
  };

  private close = () => this.dispatchEvent(new CustomEvent('form-closed', { bubbles: true }));

  private save = async (event: Event) => {
    event.preventDefault();
    if (this.saving) return; // a second press would add a second reminder
    this.saving = true;
    try {
      const change = await (this.reminder
        ? api.editReminder(this.reminder.id, this.draft)
        : api.addReminder(this.draft));
      this.close();
      showToast({ text: t('reminder-kept'), change });
    } catch (error) {
      this.trouble = t('not-saved', { reason: error instanceof ApiError ? error.message : String(error) });
    } finally {
      this.saving = false;
    }
  };

  private dayChips() {
    const chip = (day: Weekday) =>
      html`<button
        class="chip"
        type="button"
        aria-pressed=${this.draft.days.includes(day)}
        @click=${() => this.toggle(day)}
      >
        ${shortName(day)}
      </button>`;
    return html`<div class="chips" role="group" aria-label=${t('on-days')}>
      ${weekdaysInOrder().map(chip)}
    </div>`;
  }

  protected override render() {
    const { draft } = this;
    const value = (event: Event) => (event.target as HTMLInputElement).value;
    return html`<form class="card reminder-form" @submit=${this.save} @keydown=${onEscape(this.leave)}>
      ${reminderTimes(draft, store.settings.quiet_hours, (times) => this.set(times))}
      <label class="mt-4 block"
        ><span class="label">${t('for-practice')}</span>
        <select
          class="field"
          @change=${(event: Event) => this.set({ practice: (value(event) || null) as Practice | null })}
        >
          <option value="" ?selected=${!draft.practice}>${t('the-days-focus')}</option>
          ${PRACTICES.map(({ id, name }) => html`<option value=${id} ?selected=${draft.practice === id}>${name}</option>`)}
        </select></label
      >
      ${this.dayChips()}
      <label class="mt-4 block"
        ><span class="label">${t('own-text')}</span>
        <input
          class="field"
          type="text"
          dir="auto"
          maxlength=${LONGEST_TEXT}
          placeholder=${t('own-text-placeholder')}
          .value=${draft.text ?? ''}
          @input=${(event: Event) => this.set({ text: value(event) || null })}
      /></label>
      <p class="small mt-1">${t('own-text-hint', { left: LONGEST_TEXT - (draft.text?.length ?? 0) })}</p>
      <label class="check"
        ><input
          type="checkbox"
          .checked=${draft.even_if_logged}
          @change=${(event: Event) => this.set({ even_if_logged: (event.target as HTMLInputElement).checked })}
        />${t('even-if-logged')}</label
      >
      ${draft.days.length ? nothing : html`<p class="trouble" role="alert">${t('needs-a-day')}</p>`}
      ${this.trouble ? html`<p class="trouble" role="alert">${this.trouble}</p>` : nothing}
      <div class="sheet-foot">
        <button class="btn btn--quiet" type="button" @click=${this.close}>${t('cancel')}</button
        ><button
          class="btn btn--primary"
          type="submit"
          ?disabled=${!draft.days.length || !timesMakeSense(draft)}
        >
          ${t('save')}
        </button>
      </div>
    </form>`;
  }
}
customElements.define('reminder-form', ReminderForm);
