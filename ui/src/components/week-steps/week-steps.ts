import './week-steps.css';

import { html, nothing } from 'lit';

import { ShortcutListener } from '../../lib/shortcut-listener';
import { store } from '../../lib/store';
import { StoreElement } from '../../lib/store-element';
import { FIRST_DAY, isLastWeek, isThisWeek, lastDay, weekStep } from '../../lib/week-step';
import { t } from '../../lib/words';
import { stepButton } from '../chart-controls/chart-controls';

/** The way from week to week: arrows, also on the keyboard, and a date. Tells of the day it leads
 * to by the event `week`, and never past the last week that has something to show. */
export class WeekSteps extends StoreElement {
  static override properties = { day: { attribute: false } };
  declare day: string;

  constructor() {
    super();
    new ShortcutListener(this, 'week', this.onArrow);
  }

  private go(day: string) {
    if (day > lastDay(store.today) || day < FIRST_DAY) return;
    this.dispatchEvent(new CustomEvent('week', { detail: day, bubbles: true }));
  }

  private step(weeks: 1 | -1) {
    const to = weekStep(this.day, weeks, store.today);
    if (to) this.go(to);
  }

  /** A day that cannot be shown may be one half typed, so the field is put back on leaving it. */
  private putBack = ({ target }: Event) => ((target as HTMLInputElement).value = this.day);

  private onFieldKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') this.putBack(event);
  };

  private onArrow = (key: string) => {
    const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    this.step(key === forward ? 1 : -1);
  };

  protected override render() {
    const now = store.today;
    return html`<input
        class="field"
        type="date"
        aria-label=${t('jump-to-day')}
        min=${FIRST_DAY}
        max=${lastDay(now)}
        .value=${this.day}
        @change=${(event: Event) => this.go((event.target as HTMLInputElement).value || now.day)}
        @blur=${this.putBack}
        @keyup=${this.onFieldKey}
      />
      ${stepButton('week-before', () => this.step(-1))}
      ${stepButton('week-after', () => this.step(1), isLastWeek(this.day, now))}
      ${
        isThisWeek(this.day, now)
          ? nothing
          : html`<button
              class="btn btn--quiet"
              type="button"
              data-action="this-week"
              @click=${() => this.go(now.day)}
            >
              ${t('this-week')}
            </button>`
      }`;
  }
}
customElements.define('week-steps', WeekSteps);
