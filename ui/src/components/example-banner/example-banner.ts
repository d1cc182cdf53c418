import './example-banner.css';

import { html, nothing } from 'lit';

import { backToOwn } from '../../lib/example';
import { store } from '../../lib/store';
import { StoreElement } from '../../lib/store-element';
import { t } from '../../lib/words';

/** Says on every page that what is seen is an example, and leads back. */
export class ExampleBanner extends StoreElement {
  protected override render() {
    if (!store.start?.example) return nothing;
    return html`<aside class="example-banner" aria-label=${t('example')}>
      <p>${t('example-words')}</p>
      <button class="btn btn--quiet" type="button" data-action="leave-example" @click=${backToOwn}>
        ${t('example-leave')}
      </button>
    </aside>`;
  }
}
customElements.define('example-banner', ExampleBanner);
