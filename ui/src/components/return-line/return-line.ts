import './return-line.css';

import { html, nothing } from 'lit';

import { returnWords } from '../../lib/return-words';
import { store } from '../../lib/store';
import { StoreElement } from '../../lib/store-element';
import { t } from '../../lib/words';
import { icon } from '../icon';

/** The day on which the line was put away; another page in between does not bring it back. */
let away = '';

/** A warm line after days away. It goes with the first log, or when it is put away. */
export class ReturnLine extends StoreElement {
  private putAway = () => {
    away = store.today.day;
    this.requestUpdate();
    document.querySelector('h1')?.focus();
  };

  protected override render() {
    const { day, entries, away: days } = store.today;
    if (days === null || entries.length || away === day) return nothing;
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
