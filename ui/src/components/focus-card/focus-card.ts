import './focus-card.css';

import { html, nothing } from 'lit';

import type { Focus } from '../../generated/types';
import { HearthElement } from '../../lib/element';
import { clock } from '../../lib/format';
import { practice } from '../../lib/practices';
import { t } from '../../lib/words';
import { glyph, icon } from '../icon';

/** The day's focus with one small act. Emits `act-done`, `rest-toggle` and `note-wanted`. */
export class FocusCard extends HearthElement {
  static override properties = {
    focused: { attribute: false },
    rest: { type: Boolean },
    turn: { state: true },
  };
  declare focused: Focus;
  declare rest: boolean;
  declare turn: number;

  constructor() {
    super();
    this.turn = 0;
  }

  private say(name: string) {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true }));
  }

  private label() {
    if (this.rest) return t('rest-day');
    const at = this.focused.logged_at;
    return at ? t('focus-logged', { time: clock(at) }) : t('focus-title');
  }

  private why() {
    if (this.rest) return t('rest-words');
    return this.focused.logged_at ? t('focus-done') : t(`focus-${this.focused.reason.replace('_', '-')}`);
  }

  private act() {
    const { acts } = practice(this.focused.practice);
    return html`<div class="act">
      <div class="grow">
        <p class="label">${t('small-act')}</p>
        <p class="serif" aria-live="polite">${acts[(this.focused.act + this.turn) % acts.length]}</p>
      </div>
      <button
        class="icon-btn"
        type="button"
        data-action="another-act"
        aria-label=${t('another-act')}
        title=${t('another-act')}
        @click=${() => (this.turn += 1)}
      >
        ${icon('u-another', 's')}
      </button>
    </div>`;
  }

  private actions() {
    const done = this.focused.logged_at
      ? html`<button class="btn btn--line" type="button" @click=${() => this.say('note-wanted')}>
          ${icon('u-note', 's')}${t('add-note')}
        </button>`
      : html`<button
          class="btn btn--primary"
          type="button"
          data-action="did-this"
          @click=${() => this.say('act-done')}
        >
          ${t('did-this')}
        </button>`;
    return html`<div class="focus-actions">
      ${this.rest ? nothing : done}
      <button
        class="btn ${this.rest ? 'btn--line' : 'btn--quiet'}"
        type="button"
        data-action="rest-today"
        aria-pressed=${this.rest}
        @click=${() => this.say('rest-toggle')}
      >
        ${icon('u-rest', 's')}${this.rest ? t('rest-clear') : t('rest-today')}
      </button>
    </div>`;
  }

  protected override render() {
    const { id, name } = practice(this.focused.practice);
    return html`<section class="card focus-card" aria-labelledby="focus-title">
      <p class="label">${this.label()}</p>
      <div class="focus-head">
        ${this.rest ? html`<span class="glyph">${icon('u-rest')}</span>` : glyph(id)}
        <h2 id="focus-title">${this.rest ? t('rest-title') : name}</h2>
      </div>
      <p class="small">${this.why()}</p>
      ${this.rest ? nothing : this.act()} ${this.actions()}
    </section>`;
  }
}
customElements.define('focus-card', FocusCard);
