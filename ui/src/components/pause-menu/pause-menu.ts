import './pause-menu.css';

import { html, nothing } from 'lit';

import { api } from '../../api';
import type { PauseUntil } from '../../generated/types';
import { made } from '../../lib/change';
import { addDays, dayLong } from '../../lib/format';
import { store } from '../../lib/store';
import { StoreElement } from '../../lib/store-element';
import { t } from '../../lib/words';

/** Quiet for an hour, until tomorrow, or until a day; or an end to it. */
export class PauseMenu extends StoreElement {
  static override properties = { open: { state: true }, day: { state: true } };
  declare open: boolean;
  declare day: string;
  private focusNext = '';

  constructor() {
    super();
    Object.assign(this, { open: false, day: '' });
  }

  private get tomorrow() {
    return addDays(store.today.day, 1);
  }

  private async pause(text: string, until: PauseUntil) {
    if (await made(text, api.pauseReminders(until))) this.close('resume');
  }

  private async resume() {
    if (await made(t('resumed'), api.resumeReminders())) this.close('pause-hour');
  }

  /** The focus goes to what stands where the pressed button stood, as soon as it does. */
  private close(to: string) {
    this.open = false;
    this.focusNext = to;
    this.requestUpdate();
  }

  protected override updated() {
    const to = this.querySelector<HTMLElement>(`[data-action="${this.focusNext}"]`);
    if (!to) return;
    to.focus();
    this.focusNext = '';
  }

  private toggle = async () => {
    if (this.open) return this.close('pause-day');
    this.day = addDays(store.today.day, 7);
    this.open = true;
    await this.updateComplete;
    this.querySelector<HTMLInputElement>('input')?.focus();
  };

  private until = (event: Event) => {
    event.preventDefault();
    void this.pause(t('paused-day', { day: dayLong(this.day) }), { day: this.day });
  };

  private button(kind: string, act: () => unknown, look = 'quiet') {
    return html`<button class="btn btn--${look}" type="button" data-action=${kind} @click=${act}>
      ${t(kind)}
    </button>`;
  }

  private dayForm() {
    return html`<form
      class="row pause-day"
      id="pause-day"
      @submit=${this.until}
      @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && this.close('pause-day')}
    >
      <label
        ><span class="label">${t('pause-day-label')}</span
        ><input
          class="field"
          type="date"
          required
          min=${this.tomorrow}
          .value=${this.day}
          @input=${(event: Event) => (this.day = (event.target as HTMLInputElement).value)}
      /></label>
      <button class="btn btn--line" type="submit" ?disabled=${!this.day}>${t('pause-day-set')}</button>
    </form>`;
  }

  protected override render() {
    if (store.reminders.status.paused_until)
      return html`<div class="row">${this.button('resume', () => this.resume(), 'line')}</div>`;
    return html`<div class="row flush">
        ${this.button('pause-hour', () => this.pause(t('paused-hour'), 'hour'))}
        ${this.button('pause-tomorrow', () => this.pause(t('paused-tomorrow'), 'tomorrow'))}
        <button
          class="btn btn--quiet"
          type="button"
          data-action="pause-day"
          aria-expanded=${this.open}
          aria-controls=${this.open ? 'pause-day' : nothing}
          @click=${this.toggle}
        >
          ${t('pause-day')}
        </button>
      </div>
      ${this.open ? this.dayForm() : nothing}`;
  }
}
customElements.define('pause-menu', PauseMenu);
