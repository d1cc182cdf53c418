import './login-start.css';

import { html, nothing } from 'lit';

import { api } from '../../api';
import type { LoginStart } from '../../generated/types';
import { HearthElement } from '../../lib/element';
import { t } from '../../lib/words';
import { showToast } from '../undo-toast/undo-toast';

/** The row about starting at login; the computer is asked how it is each time the row is shown. */
export class LoginStartRow extends HearthElement {
  static override properties = { state: { state: true }, trouble: { state: true } };
  declare state?: LoginStart;
  declare trouble: string;

  constructor() {
    super();
    this.trouble = '';
  }

  override connectedCallback() {
    super.connectedCallback();
    void this.ask(api.loginStart());
  }

  private async ask(answer: Promise<LoginStart>): Promise<boolean> {
    try {
      this.state = await answer;
      this.trouble = '';
      return true;
    } catch (error) {
      this.trouble = t('login-failed', { reason: error instanceof Error ? error.message : String(error) });
      return false;
    }
  }

  private async set(on: boolean) {
    if (!(await this.ask(api.setLoginStart(on)))) return;
    showToast({ text: t(on ? 'login-on' : 'login-off') });
    await this.updateComplete;
    // Whoever pressed Repair finds the focus here, as that button is gone.
    this.querySelector<HTMLElement>('[data-action="toggle-login-start"]')?.focus();
  }

  private moved() {
    return html`<div class="trouble login-trouble">
      <p>${t('login-moved')}</p>
      <button
        class="btn btn--line"
        type="button"
        data-action="repair-login-start"
        @click=${() => this.set(true)}
      >
        ${t('login-repair')}
      </button>
    </div>`;
  }

  protected override render() {
    const { state } = this;
    const on = state?.on ?? false;
    return html`<div>
        <h3 id="set-login">${t('set-login')}</h3>
        <p>${t('set-login-hint')}</p>
      </div>
      <button
        class="switch"
        type="button"
        role="switch"
        data-action="toggle-login-start"
        aria-checked=${on}
        aria-labelledby="set-login"
        ?disabled=${!state}
        @click=${() => this.set(!on)}
      ></button>
      ${state?.moved ? this.moved() : nothing}
      ${this.trouble ? html`<p class="trouble login-trouble" role="alert">${this.trouble}</p>` : nothing}`;
  }
}
customElements.define('login-start', LoginStartRow);
