import '../went-form/went-form';
import './rehearsal-card.css';

import { html, nothing } from 'lit';

import { api } from '../../api';
import type { Rehearsal } from '../../generated/types';
import { made } from '../../lib/change';
import { HearthElement } from '../../lib/element';
import { nearDay } from '../../lib/near-day';
import { store } from '../../lib/store';
import { t } from '../../lib/words';
import { icon } from '../icon';
import { rehearsalForm } from '../rehearsal-form/rehearsal-form';

type Doing = 'reading' | 'saying' | 'changing';

/** A boundary that waits to be said: to say it, to change its words, to let it go. */
export class RehearsalCard extends HearthElement {
  static override properties = {
    rehearsal: { attribute: false },
    today: {},
    doing: { state: true },
  };
  declare rehearsal: Rehearsal;
  declare today: string;
  declare doing: Doing;

  constructor() {
    super();
    this.doing = 'reading';
  }

  override connectedCallback() {
    super.connectedCallback();
    if (store.takeForm(rehearsalForm(this.rehearsal, 'sentence'))) this.doing = 'changing';
    if (store.takeForm(rehearsalForm(this.rehearsal, 'word'))) this.doing = 'saying';
  }

  private async read(from: string) {
    this.doing = 'reading';
    await this.updateComplete;
    this.querySelector<HTMLElement>(`[data-action="${from}"]`)?.focus();
  }

  private letGo = async () => {
    const heading = this.closest('section')?.querySelector<HTMLElement>('h2');
    if (await made(t('rehearse-gone'), api.removeRehearsal(this.rehearsal.id))) heading?.focus();
  };

  private actions() {
    return html`<div class="row mt-4">
      <button
        class="btn btn--line"
        type="button"
        data-action="said-it"
        @click=${() => (this.doing = 'saying')}
      >
        ${icon('u-check', 's')}${t('rehearse-said')}
      </button>
      <button
        class="btn btn--quiet"
        type="button"
        data-action="change-words"
        @click=${() => (this.doing = 'changing')}
      >
        ${icon('u-note', 's')}${t('rehearse-change')}
      </button>
      <button class="btn btn--quiet" type="button" data-action="let-go" @click=${this.letGo}>
        ${t('rehearse-let-go')}
      </button>
    </div>`;
  }

  protected override render() {
    const { rehearsal, doing, today } = this;
    const { sentence, by } = rehearsal;
    if (doing === 'changing')
      return html`<article class="card rehearsal">
        <rehearsal-form
          .rehearsal=${rehearsal}
          optional
          @form-closed=${() => this.read('change-words')}
        ></rehearsal-form>
      </article>`;
    return html`<article class="card rehearsal">
      <blockquote class="own" dir="auto">${t('quoted', { text: sentence })}</blockquote>
      ${by ? html`<p class="small mt-2">${t('rehearse-by', nearDay(by, today))}</p>` : nothing}
      ${
        doing === 'saying'
          ? html`<went-form .rehearsal=${rehearsal} @form-closed=${() => this.read('said-it')}></went-form>`
          : this.actions()
      }
    </article>`;
  }
}
customElements.define('rehearsal-card', RehearsalCard);
