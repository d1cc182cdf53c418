import './focus-menu.css';

import { html, nothing } from 'lit';

import { api } from '../../api';
import type { Change, Focus, Practice } from '../../generated/types';
import { made } from '../../lib/change';
import { Popup } from '../../lib/popup';
import { PRACTICES, practiceName } from '../../lib/practices';
import { store } from '../../lib/store';
import { t } from '../../lib/words';
import { icon } from '../icon';

/** What else the day's focus can be: another, one of the seven, none. Emits `rest-days`. */
export class FocusMenu extends Popup {
  static override properties = { focused: { attribute: false } };
  declare focused: Focus;
  protected override landing = '.focus-panel button';

  private async choose(text: string, change: Promise<Change>) {
    this.close();
    await made(text, change);
  }

  private pick = (id: Practice) => this.choose(t('focus-set', { name: practiceName(id) }), api.pickFocus(id));

  private restDays = () => {
    this.close();
    this.dispatchEvent(new CustomEvent('rest-days', { bubbles: true }));
  };

  private row(action: string, words: string, act: () => unknown) {
    return html`<button class="btn btn--quiet" type="button" data-action=${action} @click=${act}>
      ${words}
    </button>`;
  }

  /** Another and none belong to a focus that stands and still waits. */
  private turns() {
    if (this.focused.set_aside || this.focused.logged_at) return nothing;
    const another = this.row('another-focus', t('focus-another'), () =>
      this.choose(t('focus-turned'), api.anotherFocus()),
    );
    return html`${store.settings.calmer ? nothing : another}
    ${this.row('set-aside', t('focus-not-today'), () => this.choose(t('focus-put-aside'), api.setFocusAside()))}`;
  }

  private seven() {
    const others = PRACTICES.filter(({ id }) => this.focused.set_aside || id !== this.focused.practice);
    return html`<p class="label" id="focus-pick">${t('focus-pick')}</p>
      <div class="focus-seven" role="group" aria-labelledby="focus-pick">
        ${others.map(
          ({ id, name }) =>
            html`<button
              class="p-${id}"
              type="button"
              data-pick=${id}
              aria-label=${name}
              @click=${() => this.pick(id)}
            >
              ${icon(`p-${id}`, 's')}${t('practice-short', { practice: id })}
            </button>`,
        )}
      </div>`;
  }

  protected override render() {
    return html`<div class="popup">
      <button
        class="icon-btn"
        type="button"
        data-action="focus-menu"
        aria-expanded=${this.open}
        aria-label=${t('focus-more')}
        title=${t('focus-more')}
        @click=${this.toggle}
      >
        ${icon('u-more', 's')}
      </button>
      ${
        this.open
          ? html`<div class="popup-panel focus-panel">
              ${this.turns()} ${this.row('rest-days', t('rest-days'), this.restDays)} ${this.seven()}
            </div>`
          : nothing
      }
    </div>`;
  }
}
customElements.define('focus-menu', FocusMenu);
