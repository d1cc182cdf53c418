import '../masked-names/masked-names';

import { html } from 'lit';

import { changeSettings } from '../../lib/change';
import { store } from '../../lib/store';
import { StoreElement } from '../../lib/store-element';
import { t } from '../../lib/words';

/** What others may see, beside the screen and in what is handed on; and where everything stays. */
export class PrivacyGroup extends StoreElement {
  private fact(id: string, sign: unknown = '') {
    return html`<li>
      <div>
        <h3 id=${id}>${t(id)}</h3>
        <p>${t(`${id}-hint`)}</p>
      </div>
      ${sign}
    </li>`;
  }

  private blurSwitch() {
    const { blur } = store.settings;
    return html`<button
      class="switch"
      type="button"
      role="switch"
      data-action="toggle-blur"
      aria-checked=${blur}
      aria-labelledby="set-blur"
      @click=${() => changeSettings({ blur: !blur })}
    ></button>`;
  }

  protected override render() {
    return html`<section class="group" aria-labelledby="set-privacy">
      <h2 id="set-privacy">${t('set-privacy')}</h2>
      <ul role="list" class="list">
        ${this.fact('set-blur', this.blurSwitch())}
        ${this.fact('set-hide', html`<kbd>${t('set-hide-keys')}</kbd>`)} ${this.fact('set-keep-out')}
        <li><masked-names></masked-names></li>
        <li>
          <div>
            <h3>${t('set-folder')}</h3>
            <p>${t('set-folder-hint')}</p>
            <p class="data-folder">${store.start?.data_folder}</p>
          </div>
        </li>
        ${this.fact('set-network')}
      </ul>
    </section>`;
  }
}
customElements.define('privacy-group', PrivacyGroup);
