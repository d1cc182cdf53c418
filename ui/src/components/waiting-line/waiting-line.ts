import './waiting-line.css';

import { html, nothing } from 'lit';

import { DraftElement } from '../../lib/draft-element';
import { store } from '../../lib/store';
import { waitingForms } from '../../lib/waiting';
import { waitingTitle } from '../../lib/waiting-names';
import { icon } from '../icon';

/** One quiet line, where a window opens, that leads to words that were never kept. */
export class WaitingLine extends DraftElement {
  protected override render() {
    const { length } = waitingForms();
    if (!length) return nothing;
    return html`<button
      class="waiting-line"
      type="button"
      data-action="to-waiting"
      @click=${() => store.go('journal')}
    >
      ${icon('u-note', 's')}<span>${waitingTitle(length)}</span>${icon('u-next', 's flip')}
    </button>`;
  }
}
customElements.define('waiting-line', WaitingLine);
