import './settings.css';
import '../components/backup-group/backup-group';
import '../components/keys-group/keys-group';
import '../components/login-start/login-start';
import '../components/looks-settings/looks-settings';
import '../components/privacy-group/privacy-group';
import '../components/rhythm-settings/rhythm-settings';
import '../components/transfer-group/transfer-group';

import { html } from 'lit';
import { live } from 'lit/directives/live.js';

import { settingRow, switchRow } from '../components/setting-row';
import type { Settings, Weekday } from '../generated/types';
import { changeSettings } from '../lib/change';
import { backToOwn, lookAround } from '../lib/example';
import { timeOfDay } from '../lib/format';
import { store } from '../lib/store';
import { StoreElement } from '../lib/store-element';
import { WEEKDAYS, longName } from '../lib/weekdays';
import { t } from '../lib/words';

const HOURS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** What can be set. Each change holds at once and can be taken back. */
export class SettingsView extends StoreElement {
  private async change(part: Partial<Settings>) {
    // A control that changed by itself goes back to what is so.
    if (!(await changeSettings(part))) this.requestUpdate();
  }

  private days({ day_start, week_start }: Settings) {
    const value = (event: Event) => (event.target as HTMLSelectElement).value;
    const hour = (of: number) =>
      html`<option value=${of} .selected=${live(of === day_start)}>
        ${timeOfDay(`${String(of).padStart(2, '0')}:00`)}
      </option>`;
    const day = (of: Weekday) =>
      html`<option value=${of} .selected=${live(of === week_start)}>${longName(of)}</option>`;
    return html`<section class="group" aria-labelledby="set-days">
      <h2 id="set-days">${t('set-days')}</h2>
      <ul role="list" class="list">
        ${settingRow(
          'set-day-start',
          html`<select
            class="field"
            aria-labelledby="set-day-start"
            @change=${(event: Event) => this.change({ day_start: Number(value(event)) })}
          >
            ${HOURS.map(hour)}
          </select>`,
          t('set-day-start-hint'),
        )}
        ${settingRow(
          'set-week-start',
          html`<select
            class="field"
            aria-labelledby="set-week-start"
            @change=${(event: Event) => this.change({ week_start: (value(event) || null) as Weekday | null })}
          >
            <option value="" .selected=${live(week_start === null)}>
              ${t('set-week-locale', { day: longName(store.start?.first_weekday ?? 'mon') })}
            </option>
            ${WEEKDAYS.map(day)}
          </select>`,
        )}
      </ul>
    </section>`;
  }

  private example() {
    const [words, act] = store.start?.example
      ? [t('example-leave'), backToOwn]
      : [t('example-open'), lookAround];
    const button = html`<button class="btn btn--line" type="button" data-action="example" @click=${act}>
      ${words}
    </button>`;
    return settingRow('set-example', button, t('set-example-hint'));
  }

  private computer({ keep_in_tray }: Settings) {
    return html`<section class="group" aria-labelledby="set-computer">
      <h2 id="set-computer">${t('set-computer')}</h2>
      <ul role="list" class="list">
        <li><login-start></login-start></li>
        ${switchRow('set-tray', keep_in_tray, (on) => this.change({ keep_in_tray: on }))}
        ${settingRow('set-welcome', html`<button class="btn btn--line" type="button" @click=${() => store.go('welcome')}>${t('set-welcome-open')}</button>`, t('set-welcome-hint'))}
        ${this.example()}
      </ul>
    </section>`;
  }

  protected override render() {
    const { settings } = store;
    return html`<div data-view="settings" class="narrow">
      <div class="page-head">
        <div>
          <h1 tabindex="-1">${t('nav-settings')}</h1>
          <p>${t('settings-lead')}</p>
        </div>
      </div>
      ${this.days(settings)}
      <rhythm-settings></rhythm-settings>
      <looks-settings></looks-settings>
      <keys-group></keys-group>
      <backup-group></backup-group>
      <transfer-group></transfer-group>
      ${this.computer(settings)} <privacy-group></privacy-group>
    </div>`;
  }
}
customElements.define('settings-view', SettingsView);
