import '../went-form/went-form';
import './said-list.css';

import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import type { Entry, Rehearsal } from '../../generated/types';
import { HearthElement } from '../../lib/element';
import { dayLongBeside } from '../../lib/format';
import { store } from '../../lib/store';
import { t } from '../../lib/words';
import { icon } from '../icon';
import { rehearsalForm } from '../rehearsal-form/rehearsal-form';
import { wentWord } from '../went-form/went-form';

/** Boundaries that were said: what, when, and how it went, which can be changed. */
export class SaidList extends HearthElement {
  static override properties = {
    said: { attribute: false },
    entries: { attribute: false },
    today: {},
    open: { state: true },
  };
  declare said: Rehearsal[];
  /** The newest entries, which know when a boundary was said. */
  declare entries: Entry[];
  declare today: string;
  /** The one being changed. */
  declare open: string;

  constructor() {
    super();
    this.open = '';
  }

  override connectedCallback() {
    super.connectedCallback();
    this.open = this.said.find((one) => store.takeForm(rehearsalForm(one, 'word')))?.id ?? '';
  }

  private async close(id: string) {
    this.open = '';
    await this.updateComplete;
    this.querySelector<HTMLElement>(`[data-went="${id}"]`)?.focus();
  }

  private about({ entry, went, word }: Rehearsal) {
    const day = this.entries.find(({ id }) => id === entry)?.day;
    return html`<p class="small">
      ${day ? html`<span>${dayLongBeside(day, this.today)}</span>` : nothing}
      ${went === null && !word ? html`<span>${t('rehearse-before-none')}</span>` : nothing}
      ${went === null ? nothing : html`<span>${wentWord(went)}</span>`}
      ${word ? html`<span class="own serif" dir="auto">${word}</span>` : nothing}
    </p>`;
  }

  private row(rehearsal: Rehearsal) {
    const { id, sentence } = rehearsal;
    const changing = this.open === id;
    return html`<li class="said">
      <div>
        <p class="serif own" dir="auto">${t('quoted', { text: sentence })}</p>
        ${
          changing
            ? html`<went-form .rehearsal=${rehearsal} @form-closed=${() => this.close(id)}></went-form>`
            : this.about(rehearsal)
        }
      </div>
      ${
        changing
          ? nothing
          : html`<button
              class="icon-btn"
              type="button"
              data-went=${id}
              aria-label=${t('rehearse-before-change', { sentence })}
              @click=${() => (this.open = id)}
            >
              ${icon('u-note', 's')}
            </button>`
      }
    </li>`;
  }

  protected override render() {
    if (!this.said.length) return nothing;
    return html`<h3 class="mt-6">${t('rehearse-before')}</h3>
      <ul role="list" class="mt-2">
        ${repeat(
          this.said,
          ({ id }) => id,
          (rehearsal) => this.row(rehearsal),
        )}
      </ul>`;
  }
}
customElements.define('said-list', SaidList);
