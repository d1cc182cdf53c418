import './return-line.css';

import { html, nothing } from 'lit';

import { api } from '../../api';
import { returnWords } from '../../lib/return-words';
import { store } from '../../lib/store';
import { StoreElement } from '../../lib/store-element';
import { t } from '../../lib/words';
import { icon } from '../icon';
import { showFailure } from '../undo-toast/undo-toast';

/** A warm line after days away. It goes with the first log, or when it is put away. */
export class ReturnLine extends StoreElement {
  private putAway = async () => {
    store.today.away = null;
    this.requestUpdate();
    document.querySelector('h1')?.focus();
    try {
      await api.putAwayReturn();
    } catch (error) {
      showFailure(error);
    }
  };

  protected override render() {
    const { day, entries, away: days } = store.today;
    if (days === null || entries.length) return nothing;
    return html`<div class="return-line" role="note">
      <p class="serif">${returnWords(day)}</p>
      <button
        class="icon-btn"
        type="button"
        data-action="put-away"
        aria-label=${t('return-put-away')}
        title=${t('return-put-away')}
        @click=${this.putAway}
      >
        ${icon('u-close', 's')}
      </button>
    </div>`;
  }
}
customElements.define('return-line', ReturnLine);
