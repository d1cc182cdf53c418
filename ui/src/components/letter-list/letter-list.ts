import './letter-list.css';

import { html, nothing } from 'lit';

import { HearthElement } from '../../lib/element';
import type { LetterPage, LetterWeek } from '../../generated/types';
import { type Year, recentAndYears, weekName } from '../../lib/letter-weeks';
import { t } from '../../lib/words';
import { icon } from '../icon';

/** The weeks one can read a letter of. Tells which was chosen by the event `week`. */
export class LetterList extends HearthElement {
  static override properties = { page: { attribute: false } };
  declare page: LetterPage;

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

  private year({ year, weeks }: Year) {
    return html`<details ?open=${weeks.some(this.isOpen)}>
      <summary>${icon('u-next', 'xs')}${t('letter-year', { year, count: weeks.length })}</summary>
      <ul role="list">
        ${weeks.map((week) => this.week(week, year))}
      </ul>
    </details>`;
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
