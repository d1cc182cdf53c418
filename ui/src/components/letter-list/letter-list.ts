import './letter-list.css';

import { type PropertyValues, html, nothing } from 'lit';

import { HearthElement } from '../../lib/element';
import type { LetterPage, LetterWeek } from '../../generated/types';
import { type Year, recentAndYears, weekName } from '../../lib/letter-weeks';
import { t } from '../../lib/words';
import { icon } from '../icon';

/** The weeks one can read a letter of. Tells which was chosen by the event `week`. */
export class LetterList extends HearthElement {
  static override properties = { page: { attribute: false }, shown: { state: true } };
  declare page: LetterPage;
  /** The years whose weeks are shown. */
  declare shown: ReadonlySet<string>;

  constructor() {
    super();
    this.shown = new Set();
  }

  protected override willUpdate(changed: PropertyValues) {
    const read = recentAndYears(this.page.weeks).years.find(({ weeks }) => weeks.some(this.isOpen));
    if (changed.has('page') && read) this.shown = new Set(this.shown).add(read.year);
  }

  private isOpen = ({ first_day }: LetterWeek) => first_day === this.page.days[0];

  private choose(day: string) {
    this.dispatchEvent(new CustomEvent('week', { detail: day, bubbles: true }));
  }

  private week(week: LetterWeek, year: string) {
    return html`<li>
      <button
        type="button"
        data-week=${week.first_day}
        aria-current=${this.isOpen(week) ? 'true' : 'false'}
        @click=${() => this.choose(week.first_day)}
      >
        <span dir="auto">${weekName(week, year)}</span>
        ${week.kept ? html`<span class="sign">${icon('u-kept', 'xs')}${t('letter-kept')}</span>` : nothing}
      </button>
    </li>`;
  }

  private turn(year: string) {
    const { shown } = this;
    this.shown = new Set(shown.has(year) ? [...shown].filter((other) => other !== year) : [...shown, year]);
  }

  /** A button and not `details`: readers of WebKitGTK have no name for what opens those. */
  private year({ year, weeks }: Year) {
    const shown = this.shown.has(year);
    return html`<button class="year" type="button" aria-expanded=${shown} @click=${() => this.turn(year)}>
        ${icon('u-next', 'xs')}${t('letter-year', { year, count: weeks.length })}
      </button>
      ${
        shown
          ? html`<ul role="list">
              ${weeks.map((week) => this.week(week, year))}
            </ul>`
          : nothing
      }`;
  }

  protected override render() {
    const { recent, years } = recentAndYears(this.page.weeks);
    // One letter, and that is the one being read: nothing to choose from.
    if (recent.every(this.isOpen)) return nothing;
    return html`<nav class="letters" aria-labelledby="letter-list">
      <h2 class="label" id="letter-list">${t('letter-list')}</h2>
      <ul role="list">
        ${recent.map((week) => this.week(week, this.page.today.slice(0, 4)))}
      </ul>
      ${years.map((year) => this.year(year))}
    </nav>`;
  }
}
customElements.define('letter-list', LetterList);
