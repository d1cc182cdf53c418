import './sample-reminder.css';

import { html, nothing } from 'lit';

import { ApiError, api } from '../../api';
import type { ServerFacts } from '../../generated/types';
import { HearthElement } from '../../lib/element';
import { sampleInWords } from '../../lib/sample-words';
import { t } from '../../lib/words';

/** Shows a reminder as this desktop does, and says what came of it. */
export class SampleReminder extends HearthElement {
  static override properties = { facts: { state: true }, trouble: { state: true } };
  declare facts?: ServerFacts;
  declare trouble?: Error;
  private sending = false;

  private send = async () => {
    if (this.sending) return;
    this.sending = true;
    try {
      this.facts = await api.testReminder();
      this.trouble = undefined;
    } catch (error) {
      this.facts = undefined;
      this.trouble = error instanceof Error ? error : new Error(String(error));
    } finally {
      this.sending = false;
    }
  };

  private said() {
    const { facts, trouble } = this;
    if (facts) return html`<p>${sampleInWords(facts)}</p>`;
    if (!trouble) return nothing;
    if (!(trouble instanceof ApiError && trouble.code === 'no_notification'))
      return html`<p class="trouble" role="alert">${trouble.message}</p>`;
    return html`<div class="panel" role="alert">
      <p class="panel-title">${t('sample-none')}</p>
      <p>${trouble.message}</p>
      <p>${t('sample-none-hint')}</p>
    </div>`;
  }

  protected override render() {
    return html`<div>
        <h3>${t('try-title')}</h3>
        <p>${t('try-hint')}</p>
      </div>
      <button class="btn btn--line" type="button" data-action="test-reminder" @click=${this.send}>
        ${this.trouble ? t('try-again') : t('try-now')}
      </button>
      <div class="sample-said" aria-live="polite">${this.said()}</div>`;
  }
}
customElements.define('sample-reminder', SampleReminder);
