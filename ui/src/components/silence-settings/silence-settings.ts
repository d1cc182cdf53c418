import './silence-settings.css';
import '../quiet-hours/quiet-hours';

import { html } from 'lit';

import type { Settings } from '../../generated/types';
import { changeSettings } from '../../lib/change';
import { store } from '../../lib/store';
import { StoreElement } from '../../lib/store-element';
import { t } from '../../lib/words';

/** When reminders stay silent: what can be chosen, and what always holds. */
export class SilenceSettings extends StoreElement {
  private choice(id: string, key: 'silent_while_presenting' | 'follow_do_not_disturb') {
    const on = store.settings[key];
    return html`<li>
      <div>
        <h3 id=${id}>${t(id)}</h3>
        <p>${t(`${id}-hint`)}</p>
      </div>
      <button
        class="switch"
        type="button"
        role="switch"
        aria-checked=${on}
        aria-labelledby=${id}
        @click=${() => changeSettings({ [key]: !on } as Partial<Settings>)}
      ></button>
    </li>`;
  }

  protected override render() {
    return html`<section aria-labelledby="silent">
      <h2 id="silent">${t('silent-title')}</h2>
      <ul role="list" class="list mt-2">
        <li><quiet-hours></quiet-hours></li>
        ${this.choice('silent-presenting', 'silent_while_presenting')}
        ${this.choice('silent-disturb', 'follow_do_not_disturb')}
        <li>
          <div>
            <h3>${t('silent-always')}</h3>
            <ul class="always">
              <li>${t('silent-on-logged')}</li>
              <li>${t('silent-on-rest')}</li>
              <li>${t('silent-on-late')}</li>
            </ul>
          </div>
        </li>
      </ul>
    </section>`;
  }
}
customElements.define('silence-settings', SilenceSettings);
