import './welcome.css';
import '../components/sample-reminder/sample-reminder';

import { html } from 'lit';

import { api } from '../api';
import { welcomeArt } from '../components/hearth-circle/welcome-art';
import { icon } from '../components/icon';
import { showFailure, showToast } from '../components/undo-toast/undo-toast';
import { HearthElement } from '../lib/element';
import { WEEK } from '../lib/practices';
import { store } from '../lib/store';
import { t } from '../lib/words';

const DEFAULT_TIME = '19:30';

/** Three short steps: what this is, when it may speak up, where everything stays. */
export class WelcomeView extends HearthElement {
  static override properties = {
    step: { state: true },
    time: { state: true },
    reminds: { state: true },
    starts: { state: true },
  };
  declare step: number;
  declare time: string;
  declare reminds: boolean;
  /** Whether it is to start at login. */
  declare starts: boolean;
  /** Whether it does so already, where the welcome is seen again. */
  private started = false;

  constructor() {
    super();
    this.step = 1;
    this.time = DEFAULT_TIME;
    this.reminds = true;
    this.starts = false;
  }

  override connectedCallback() {
    super.connectedCallback();
    if (this.again) void this.askLoginStart();
  }

  private async askLoginStart() {
    try {
      this.started = this.starts = (await api.loginStart()).on;
    } catch {
      // Settings tells of it; here it only means that the switch begins as off.
    }
  }

  private go(step: number) {
    this.step = step;
    void this.updateComplete.then(() => this.querySelector('h1')?.focus());
  }

  private finish = async (reminderAt: string | null, starts = this.started) => {
    try {
      await api.finishWelcome(reminderAt);
      await store.reload();
      store.go('today');
    } catch (error) {
      showFailure(error);
      return;
    }
    if (starts !== this.started) await this.startAtLogin(starts);
  };

  /** Comes after the rest: whether the computer agrees does not hold up anybody. */
  private async startAtLogin(on: boolean) {
    try {
      await api.setLoginStart(on);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      showToast({ text: t('login-failed', { reason }) });
    }
  }

  private get again() {
    return store.reminders.reminders.length > 0;
  }

  private first() {
    return html`${welcomeArt(0)}
      <p class="steps">${t('step', { step: 1 })}</p>
      <h1 tabindex="-1">${t('welcome-title')}</h1>
      <p class="serif mt-4 muted">${t('welcome-words', { number: WEEK.number, name: WEEK.name })}</p>
      <div class="row mt-8">
        <button class="btn btn--primary" type="button" data-action="next" @click=${() => this.go(2)}>
          ${t('welcome-sit')}
        </button>
      </div>`;
  }

  private second() {
    return html`${welcomeArt(2)}
      <p class="steps">${t('step', { step: 2 })}</p>
      <h1 tabindex="-1">${t('welcome-when')}</h1>
      <div class="card">
        <ul class="list">
          <li>
            <div>
              <h2 id="w-daily">${t('welcome-daily')}</h2>
              <p>${t('welcome-daily-hint')}</p>
            </div>
            <button
              class="switch"
              type="button"
              role="switch"
              aria-checked=${this.reminds}
              aria-labelledby="w-daily"
              @click=${() => (this.reminds = !this.reminds)}
            ></button>
          </li>
          <li>
            <div>
              <h2 id="w-time">${t('welcome-time')}</h2>
              <p>${t('welcome-time-hint')}</p>
            </div>
            <input
              class="field time-field"
              type="time"
              required
              aria-labelledby="w-time"
              .value=${this.time}
              ?disabled=${!this.reminds}
              @change=${(event: Event) => (this.time = (event.target as HTMLInputElement).value || DEFAULT_TIME)}
            />
          </li>
          <li><sample-reminder></sample-reminder></li>
        </ul>
      </div>
      <div class="row">
        <button class="btn btn--quiet" type="button" @click=${() => this.go(1)}>${t('back')}</button
        ><button class="btn btn--primary" type="button" data-action="next" @click=${() => this.go(3)}>
          ${t('welcome-suits')}
        </button>
      </div>`;
  }

  private third() {
    const fact = (key: string, name: string) =>
      html`<li>
        <div>
          <h2>${t(key)}</h2>
          <p>${t(`${key}-hint`)}</p>
        </div>
        ${icon(name)}
      </li>`;
    return html`${welcomeArt(7)}
      <p class="steps">${t('step', { step: 3 })}</p>
      <h1 tabindex="-1">${t('welcome-yours')}</h1>
      <div class="card">
        <ul class="list">
          ${fact('welcome-local', 'u-lock')} ${fact('welcome-tray', 'u-screen')}
          ${fact('welcome-undo', 'u-undo')}
          <li>
            <div>
              <h2 id="w-login">${t('set-login')}</h2>
              <p>${t('set-login-hint')}</p>
            </div>
            <button
              class="switch"
              type="button"
              role="switch"
              data-action="toggle-login-start"
              aria-checked=${this.starts}
              aria-labelledby="w-login"
              @click=${() => (this.starts = !this.starts)}
            ></button>
          </li>
        </ul>
      </div>
      <div class="row">
        <button class="btn btn--quiet" type="button" @click=${() => this.go(2)}>${t('back')}</button>
        <button
          class="btn btn--primary"
          type="button"
          data-action="finish-welcome"
          @click=${() => this.finish(this.reminds ? this.time : null, this.starts)}
        >
          ${t('welcome-light')}
        </button>
      </div>`;
  }

  protected override render() {
    const steps = [() => this.first(), () => this.second(), () => this.third()];
    return html`<div class="welcome" data-view="welcome">
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
