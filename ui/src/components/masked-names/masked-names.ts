import './masked-names.css';

import { html, nothing } from 'lit';

import { changeSettings } from '../../lib/change';
import { namesIn } from '../../lib/names';
import { store } from '../../lib/store';
import { StoreElement } from '../../lib/store-element';
import { t } from '../../lib/words';
import { icon } from '../icon';

/** The names that an export begins with shortened. */
export class MaskedNames extends StoreElement {
  static override properties = { written: { state: true } };
  declare written: string;

  constructor() {
    super();
    this.written = '';
  }

  private get names() {
    return store.settings.masked_names;
  }

  private add = async (event: Event) => {
    event.preventDefault();
    const fresh = namesIn(this.written).filter((name) => !this.names.includes(name));
    if (fresh.length && !(await changeSettings({ masked_names: [...this.names, ...fresh] }))) return;
    this.written = '';
  };

  private async takeOut(name: string) {
    const masked_names = this.names.filter((other) => other !== name);
    if (await changeSettings({ masked_names })) this.querySelector('input')?.focus();
  }

  private chip = (name: string) =>
    html`<li class="chip">
      <span class="own" dir="auto">${name}</span>
      <button
        class="icon-btn"
        type="button"
        aria-label=${t('masked-remove', { name })}
        @click=${() => this.takeOut(name)}
      >
        ${icon('u-close', 'xs')}
      </button>
    </li>`;

  protected override render() {
    return html`<div>
        <h3 id="masked-names">${t('masked-names')}</h3>
        <p>${t('masked-names-hint')}</p>
      </div>
      <div class="masked-names">
        ${
          this.names.length
            ? html`<ul role="list" class="chips" aria-labelledby="masked-names">
                ${this.names.map(this.chip)}
              </ul>`
            : nothing
        }
        <form class="row" @submit=${this.add}>
          <label
            ><span class="label">${t('masked-add-label')}</span
            ><input
              class="field"
              type="text"
              dir="auto"
              autocomplete="off"
              .value=${this.written}
              @input=${(event: Event) => (this.written = (event.target as HTMLInputElement).value)}
          /></label>
          <button
            class="btn btn--line"
            type="submit"
            data-action="add-name"
            ?disabled=${!this.written.trim()}
          >
            ${t('masked-add')}
          </button>
        </form>
      </div>`;
  }
}
customElements.define('masked-names', MaskedNames);
