import { html } from 'lit';

import { changeSettings } from '../../lib/change';
import { openPalette, openShortcuts } from '../../lib/lazily';
import { store } from '../../lib/store';
import { StoreElement } from '../../lib/store-element';
import { t } from '../../lib/words';
import { switchRow } from '../setting-row';

/** The part of Settings about the keyboard; what keys open, a press opens as well. */
export class KeysGroup extends StoreElement {
  private opens(title: string, hint: string, words: string, action: string, open: () => unknown) {
    return html`<li>
      <div>
        <h3 id=${action}>${title}</h3>
        <p>${hint}</p>
      </div>
      <button
        class="btn btn--quiet"
        type="button"
        data-action=${action}
        aria-describedby=${action}
        @click=${open}
      >
        ${words}
      </button>
    </li>`;
  }

  protected override render() {
    const { single_keys } = store.settings;
    return html`<section class="group" aria-labelledby="set-keyboard">
      <h2 id="set-keyboard">${t('set-keyboard')}</h2>
      <ul role="list" class="list">
        ${switchRow('set-keys', single_keys, (on) => changeSettings({ single_keys: on }))}
        ${this.opens(t('shortcuts'), t('set-shortcuts-hint'), t('set-shortcuts-open'), 'open-shortcuts', openShortcuts)}
        ${this.opens(t('palette-title'), t('set-palette-hint'), t('set-palette-open'), 'open-palette', openPalette)}
      </ul>
    </section>`;
  }
}
customElements.define('keys-group', KeysGroup);
