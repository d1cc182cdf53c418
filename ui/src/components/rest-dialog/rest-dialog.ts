import './rest-dialog.css';

import { html, nothing } from 'lit';

import { api } from '../../api';
import { HearthDialog, troubleWords } from '../../lib/dialog';
import { addDays, dayLong } from '../../lib/format';
import { restLength } from '../../lib/rest-words';
import { store } from '../../lib/store';
import { toldWords } from '../../lib/told';
import { t } from '../../lib/words';
import { showToast } from '../undo-toast/undo-toast';

/** How long a rest is at first: today and two days more. */
const DAYS_MORE = 2;

/** Marks several days as rest. What for is not asked. */
export class RestDialog extends HearthDialog {
  static override properties = {
    shown: { state: true },
    since: { state: true },
    until: { state: true },
    trouble: { state: true },
  };
  declare shown: boolean;
  declare since: string;
  declare until: string;
  declare trouble: string;

  async open() {
    const since = store.today.day;
    Object.assign(this, { shown: true, since, until: addDays(since, DAYS_MORE), trouble: '' });
    await this.showModal();
  }

  protected override forget() {
    this.shown = false;
  }

  private save = async (event: Event) => {
    event.preventDefault();
    try {
      const change = await api.markRestDays(this.since, this.until);
      this.close();
      showToast({ text: t('rest-days-marked', { count: this.length, day: dayLong(this.until) }), change });
    } catch (error) {
      this.trouble = error instanceof Error ? error.message : String(error);
    }
  };

  private get length() {
    return this.since && this.until ? restLength(this.since, this.until) : 0;
  }

  private day(label: string, name: 'since' | 'until', least: string) {
    return html`<label
      ><span class="label">${t(label)}</span
      ><input
        class="field"
        type="date"
        name=${name}
        required
        min=${least || nothing}
        .value=${this[name]}
        @input=${(event: Event) => (this[name] = (event.target as HTMLInputElement).value)}
    /></label>`;
  }

  protected override render() {
    if (!this.shown) return nothing;
    const form = html`<form @submit=${this.save}>
      <p class="muted mt-2">${t('rest-days-words')}</p>
      <div class="rest-span">
        ${this.day('rest-since', 'since', store.today.day)} ${this.day('rest-last', 'until', this.since)}
      </div>
      <div aria-live="polite">${toldWords(t('rest-length', { count: this.length }), 'small mt-2')}</div>
      ${troubleWords(this.trouble)}
      <div class="sheet-foot">
        <button class="btn btn--quiet" type="button" @click=${this.close}>${t('not-now')}</button>
        <button class="btn btn--primary" type="submit" data-action="save-rest" ?disabled=${!this.length}>
          ${t('rest-save')}
        </button>
      </div>
    </form>`;
    return this.frame('rest-title', 'u-rest', t('rest-days'), form);
  }
}
customElements.define('rest-dialog', RestDialog);
