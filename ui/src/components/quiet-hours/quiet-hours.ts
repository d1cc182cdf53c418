import './quiet-hours.css';

import { html, nothing } from 'lit';

import type { QuietHours } from '../../generated/types';
import { changeSettings } from '../../lib/change';
import { timeOfDay } from '../../lib/format';
import { store } from '../../lib/store';
import { StoreElement } from '../../lib/store-element';
import { t } from '../../lib/words';

/** What is offered to somebody who has none. */
const NIGHT: QuietHours = { from: '21:30', until: '08:00' };

/** The row about quiet hours: what they are, and a form to change them or turn them off. */
export class QuietHoursRow extends StoreElement {
  static override properties = { draft: { state: true } };
  declare draft?: QuietHours;

  private toggle = async () => {
    if (this.draft) return this.close();
    this.draft = store.settings.quiet_hours ?? NIGHT;
    await this.updateComplete;
    this.querySelector('input')?.focus();
  };

  private close = async () => {
    this.draft = undefined;
    await this.updateComplete;
    this.querySelector<HTMLElement>('[data-action="quiet-hours"]')?.focus();
  };

  private async keep(quiet_hours: QuietHours | null) {
    if (await changeSettings({ quiet_hours })) await this.close();
  }

  private field(key: keyof QuietHours, draft: QuietHours) {
    const set = (event: Event) =>
      (this.draft = { ...draft, [key]: (event.target as HTMLInputElement).value });
    return html`<label
      ><span class="label">${t(`quiet-${key}`)}</span
      ><input class="field" type="time" required .value=${draft[key]} @change=${set}
    /></label>`;
  }

  private form(draft: QuietHours) {
    const empty = draft.from === draft.until;
    const keep = (event: Event) => {
      event.preventDefault();
      void this.keep(draft);
    };
    return html`<form
      class="quiet-form"
      id="quiet-form"
      @submit=${keep}
      @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && void this.close()}
    >
      <div class="sheet-grid">${this.field('from', draft)} ${this.field('until', draft)}</div>
      ${empty ? html`<p class="trouble mt-2" role="alert">${t('quiet-empty')}</p>` : nothing}
      <div class="sheet-foot">
        ${
          store.settings.quiet_hours
            ? html`<button
                class="btn btn--quiet"
                type="button"
                data-action="quiet-hours-off"
                @click=${() => this.keep(null)}
              >
                ${t('quiet-turn-off')}
              </button>`
            : nothing
        }
        <button class="btn btn--quiet" type="button" @click=${this.close}>${t('cancel')}</button>
        <button class="btn btn--primary" type="submit" ?disabled=${empty}>${t('keep')}</button>
      </div>
    </form>`;
  }

  protected override render() {
    const { draft } = this;
    const { quiet_hours: quiet } = store.settings;
    const span = quiet
      ? t('quiet-span', { from: timeOfDay(quiet.from), until: timeOfDay(quiet.until) })
      : t('quiet-none');
    return html`<div>
        <h3>${t('quiet-hours')}</h3>
        <p>${span}</p>
      </div>
      <button
        class="btn btn--quiet"
        type="button"
        data-action="quiet-hours"
        aria-label=${quiet ? t('quiet-change-label') : t('quiet-set-label')}
        aria-expanded=${draft !== undefined}
        @click=${this.toggle}
      >
        ${quiet ? t('quiet-change') : t('quiet-set')}
      </button>
      ${draft ? this.form(draft) : nothing}`;
  }
}
customElements.define('quiet-hours', QuietHoursRow);
