import './nav-rail.css';

import { html } from 'lit';

import { HearthElement } from '../../lib/element';
import { type View, store } from '../../lib/store';
import { t } from '../../lib/words';
import { petals } from '../hearth-circle/petals';
import { icon } from '../icon';

const MAIN: View[] = ['today', 'progress', 'journal', 'letter', 'spaces', 'reminders'];

/** The way between pages. */
export class NavRail extends HearthElement {
  override connectedCallback() {
    super.connectedCallback();
    store.addEventListener('navigated', this.renew);
  }
  override disconnectedCallback() {
    super.disconnectedCallback();
    store.removeEventListener('navigated', this.renew);
  }
  private renew = () => this.requestUpdate();

  private link(view: View) {
    return html`<li>
      <button
        class="nav-a"
        type="button"
        data-goto=${view}
        aria-current=${store.view === view ? 'page' : 'false'}
        @click=${() => store.go(view)}
      >
        <span class="pill">${icon(`u-${view}`)}</span><span class="nav-words">${t(`nav-${view}`)}</span>
      </button>
    </li>`;
  }

  protected override render() {
    return html`<nav class="rail" aria-label=${t('nav')}>
      <svg class="rail-mark" viewBox="-100 -100 200 200" aria-hidden="true">
        <g fill="var(--glow-3)">${petals(-18, 76)}</g>
        <circle r="23" fill="var(--glow-2)" />
      </svg>
      <ul>
        ${MAIN.map((view) => this.link(view))}
      </ul>
      <ul class="end">
        ${this.link('settings')}
      </ul>
    </nav>`;
  }
}
customElements.define('nav-rail', NavRail);
