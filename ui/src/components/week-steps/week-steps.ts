import './week-steps.css';

import { html, nothing } from 'lit';

import { addDays } from '../../lib/format';
import { store } from '../../lib/store';
import { StoreElement } from '../../lib/store-element';
import { t } from '../../lib/words';
import { icon } from '../icon';

const FIRST = '1970-01-01';

/** The way from week to week: arrows, also on the keyboard, and a date. Tells of the day it leads
 * to by the event `week`, and never past the week that holds today. */
export class WeekSteps extends StoreElement {
  static override properties = { day: { attribute: false } };
  declare day: string;

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.onKey);
  }
  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.onKey);
  }

  private get isLast() {
    return this.day >= store.today.days[0];
  }

  private go(day: string) {
    if (day > store.today.day || day < FIRST) return;
    this.dispatchEvent(new CustomEvent('week', { detail: day, bubbles: true }));
  }

  private step(weeks: 1 | -1) {
    if (weeks > 0 && this.isLast) return;
    const to = addDays(this.day, 7 * weeks);
    this.go(to > store.today.day ? store.today.day : to);
  }

  private onKey = (event: KeyboardEvent) => {
    const elsewhere = (event.target as Element).closest('input, textarea, select, dialog');
    if (elsewhere || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key === forward) this.step(1);
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') this.step(-1);
  };

  private arrow(key: 'week-before' | 'week-after', sign: string, weeks: 1 | -1) {
    return html`<button
      class="icon-btn"
      type="button"
      data-action=${key}
      aria-label=${t(key)}
      title=${t(key)}
      ?disabled=${weeks > 0 && this.isLast}
      @click=${() => this.step(weeks)}
    >
      ${icon(sign)}
    </button>`;
  }

  protected override render() {
    const today = store.today.day;
    return html`<input
        class="field"
        type="date"
        aria-label=${t('jump-to-day')}
        min=${FIRST}
        max=${today}
        .value=${this.day}
        @change=${(event: Event) => this.go((event.target as HTMLInputElement).value || today)}
      />
      ${this.arrow('week-before', 'u-prev', -1)} ${this.arrow('week-after', 'u-next', 1)}
      ${
        this.isLast
          ? nothing
          : html`<button
              class="btn btn--quiet"
              type="button"
              data-action="this-week"
              @click=${() => this.go(today)}
            >
              ${t('this-week')}
            </button>`
      }`;
  }
}
customElements.define('week-steps', WeekSteps);
