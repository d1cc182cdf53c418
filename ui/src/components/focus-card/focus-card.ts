import './focus-card.css';
import '../focus-menu/focus-menu';

import { html, nothing } from 'lit';

import { api } from '../../api';
import type { TodayPage } from '../../generated/types';
import { made } from '../../lib/change';
import { HearthElement } from '../../lib/element';
import { clock } from '../../lib/format';
import { practice } from '../../lib/practices';
import { store } from '../../lib/store';
import { toldWords } from '../../lib/told';
import { t } from '../../lib/words';
import { glyph, icon } from '../icon';
import { focusActions, restButton } from './focus-actions';
import { focusCues } from './focus-cues';
import { restCard } from './rest-card';

/**
 * The day's focus with one small act and the person's own cues. Emits `act-done`, `note-wanted`,
 * `rest-toggle`, `rest-days` and `rest-end`.
 */
export class FocusCard extends HearthElement {
  static override properties = { page: { attribute: false }, turn: { state: true } };
  declare page: TodayPage;
  declare turn: number;
  private held = false;

  constructor() {
    super();
    this.turn = 0;
  }

  private say = (name: string) => {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true }));
  };

  protected override willUpdate() {
    this.held = this.contains(document.activeElement);
  }

  /** Whoever pressed a button that is gone goes on at the first of those that came. */
  protected override updated() {
    if (this.held && !this.contains(document.activeElement))
      this.querySelector<HTMLElement>('.focus-actions button')?.focus();
  }

  private get focused() {
    return this.page.focus;
  }

  private label() {
    const at = this.focused.logged_at;
    return at ? t('focus-logged', { time: clock(at) }) : t('focus-title');
  }

  private why() {
    return this.focused.logged_at ? t('focus-done') : t(`focus-${this.focused.reason.replace('_', '-')}`);
  }

  private openPractice = () => store.go('practice', { practice: this.focused.practice });

  private act() {
    const { acts } = practice(this.focused.practice);
    return html`<div class="act">
      <div class="grow">
        <p class="label">${t('small-act')}</p>
        <div aria-live="polite">
          ${toldWords(acts[(this.focused.act + this.turn) % acts.length], 'serif')}
        </div>
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

  private card(label: string, head: unknown, content: unknown) {
    return html`<section class="card focus-card" aria-labelledby="focus-title">
      <div class="focus-top">
        <p class="label">${label}</p>
        <focus-menu .focused=${this.focused}></focus-menu>
      </div>
      ${head} ${content}
    </section>`;
  }

  private aside() {
    const suggest = () => made(t('focus-turned'), api.anotherFocus());
    const suggestOne = html`<button
      class="btn btn--line"
      type="button"
      data-action="suggest"
      @click=${suggest}
    >
      ${t('focus-suggest')}
    </button>`;
    return this.card(
      t('focus-title'),
      html`<h2 id="focus-title" class="mt-1">${t('focus-none')}</h2>`,
      html`<p class="small mt-2">${t('focus-none-words')}</p>
        <div class="focus-actions">
          ${store.settings.calmer ? nothing : suggestOne} ${restButton(this.say)}
        </div>`,
    );
  }

  private whole() {
    const { id, name } = practice(this.focused.practice);
    const head = html`<div class="focus-head">
      ${glyph(id)}
      <h2 id="focus-title">
        <button class="focus-name" type="button" data-action="open-practice" @click=${this.openPractice}>
          ${name}
        </button>
      </h2>
    </div>`;
    return this.card(
      this.label(),
      head,
      html`<p class="small">${this.why()}</p>
        ${this.act()} ${focusCues(this.focused)} ${focusActions(this.focused, this.say, this.openPractice)}`,
    );
  }

  protected override render() {
    if (this.page.rest) return restCard(this.page, this.say);
    return this.focused.set_aside ? this.aside() : this.whole();
  }
}
customElements.define('focus-card', FocusCard);
