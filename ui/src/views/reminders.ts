import './reminders.css';
import '../components/next-reminder/next-reminder';
import '../components/reminder-history/reminder-history';
import '../components/reminder-list/reminder-list';
import '../components/sample-reminder/sample-reminder';
import '../components/silence-settings/silence-settings';

import { html } from 'lit';
import { live } from 'lit/directives/live.js';

import type { Later } from '../generated/types';
import { changeSettings } from '../lib/change';
import { timeOfDay } from '../lib/format';
import { store } from '../lib/store';
import { StoreElement } from '../lib/store-element';
import { t } from '../lib/words';

const LATER: Later[] = ['quarter', 'hour', 'evening'];
/** When the evening is that *Later* can mean. */
const EVENING = '20:00';

/** Reminders: few, soft, and honest about when they come. */
export class RemindersView extends StoreElement {
  private setLater = async (event: Event) => {
    const later = (event.target as HTMLSelectElement).value as Later;
    // The list goes back to what is so.
    if (!(await changeSettings({ later }))) this.requestUpdate();
  };

  private later() {
    const choice = (of: Later) =>
      html`<option value=${of} .selected=${live(of === store.settings.later)}>
        ${t(`later-${of}`, { time: timeOfDay(EVENING) })}
      </option>`;
    return html`<li>
      <div>
        <h3 id="later">${t('later-means')}</h3>
        <p>${t('later-means-hint')}</p>
      </div>
      <select class="field" aria-labelledby="later" @change=${this.setLater}>
        ${LATER.map(choice)}
      </select>
    </li>`;
  }

  private answers() {
    return html`<section class="answers" aria-labelledby="answers">
      <h2 id="answers">${t('answers-title')}</h2>
      <ul role="list" class="list mt-2">
        ${this.later()}
        <li><sample-reminder></sample-reminder></li>
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
      <next-reminder></next-reminder>
      <div class="two mt-8">
        <div><reminder-list></reminder-list>${this.answers()}</div>
        <silence-settings></silence-settings>
      </div>
      <reminder-history></reminder-history>
    </div>`;
  }
}
customElements.define('reminders-view', RemindersView);
