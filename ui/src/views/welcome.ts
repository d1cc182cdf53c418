import './welcome.css';
import '../components/hearth-circle/hearth-circle';
import '../components/login-start/login-start';
import '../components/sample-reminder/sample-reminder';

import { html, nothing } from 'lit';

import { api } from '../api';
import { welcomeArt } from '../components/hearth-circle/welcome-art';
import { icon } from '../components/icon';
import { showFailure } from '../components/undo-toast/undo-toast';
import type { Practice } from '../generated/types';
import { lookAround } from '../lib/example';
import { WEEK } from '../lib/practices';
import { tapSeat } from '../lib/seat-tap';
import { store } from '../lib/store';
import { StoreElement } from '../lib/store-element';
import { t } from '../lib/words';
import { DEFAULT_TIME, dailyReminder, remindersStay } from './welcome-reminder';

/** Three short steps: what this is, when it may speak up, and a first tap. */
export class WelcomeView extends StoreElement {
  static override properties = {
    step: { state: true },
    time: { state: true },
    reminds: { state: true },
  };
  declare step: number;
  declare time: string;
  declare reminds: boolean;

  constructor() {
    super();
    Object.assign(this, { step: 1, time: DEFAULT_TIME, reminds: true });
  }

  private go(step: number) {
    this.step = step;
    void this.updateComplete.then(() => {
      window.scrollTo(0, 0);
      this.querySelector('h1')?.focus();
    });
  }

  private finish = async (reminderAt: string | null) => {
    try {
      await api.finishWelcome(reminderAt);
      await store.reload();
      store.go('today');
    } catch (error) {
      showFailure(error);
    }
  };

  /** Whether reminders are set already, where the welcome is seen again. They stay as they are. */
  private get again() {
    return store.reminders.reminders.length > 0;
  }

  private head(step: number, title: string) {
    return html`<p class="steps">${t('step', { step })}</p>
      <h1 tabindex="-1">${title}</h1>`;
  }

  private onwards(back: number, action: string, words: string, act: () => unknown) {
    return html`<div class="row">
      <button class="btn btn--quiet" type="button" @click=${() => this.go(back)}>${t('back')}</button>
      <button class="btn btn--primary" type="button" data-action=${action} @click=${act}>${words}</button>
    </div>`;
  }

  private first() {
    const example = html`<button
      class="btn btn--quiet"
      type="button"
      data-action="example"
      @click=${lookAround}
    >
      ${t('welcome-example')}
    </button>`;
    return html`${welcomeArt(0)} ${this.head(1, t('welcome-title'))}
      <p class="serif mt-4 muted">${t('welcome-words', { number: WEEK.number, name: WEEK.name })}</p>
      <p class="stays mt-4">${icon('u-lock', 's')}<span>${t('welcome-stays')}</span></p>
      <div class="row mt-8">
        <button class="btn btn--primary" type="button" data-action="next" @click=${() => this.go(2)}>
          ${t('welcome-sit')}
        </button>
        ${store.start?.example ? nothing : example}
      </div>`;
  }

  private second() {
    return html`${welcomeArt(2)} ${this.head(2, t('welcome-when'))}
      <div class="card">
        <ul role="list" class="list">
          ${this.again ? remindersStay() : dailyReminder(this)}
          <li><sample-reminder></sample-reminder></li>
          <li><login-start></login-start></li>
        </ul>
      </div>
      ${this.onwards(1, 'next', t('welcome-suits'), () => this.go(3))}`;
  }

  private third() {
    const { entries } = store.today;
    const tapped = entries.length > 0;
    return html`${this.head(3, t(tapped ? 'welcome-tapped' : 'welcome-tap'))}
      <p class="muted mt-1">${t(tapped ? 'welcome-tapped-words' : 'welcome-tap-words')}</p>
      <hearth-circle
        .entries=${entries}
        @seat-tap=${(event: CustomEvent<Practice>) => tapSeat(event.detail)}
      ></hearth-circle>
      ${this.onwards(2, 'finish-welcome', t('welcome-come-in'), () =>
        this.finish(this.reminds && !this.again ? this.time : null),
      )}`;
  }

  protected override render() {
    const steps = [() => this.first(), () => this.second(), () => this.third()];
    return html`<div class="welcome step-${this.step}" data-view="welcome">
      <button
        class="btn btn--quiet skip-welcome"
        type="button"
        data-action="skip-welcome"
        @click=${() => this.finish(this.again ? null : DEFAULT_TIME)}
      >
        ${t('welcome-skip')}
      </button>
      <main id="main">${steps[this.step - 1]()}</main>
    </div>`;
  }
}
customElements.define('welcome-view', WelcomeView);
