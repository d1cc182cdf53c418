import './week-matrix.css';

import { html, nothing, svg } from 'lit';

import { CELL, dotRadius, isCrowded } from '../../charts/dots';
import type { PracticeWeek, WeekPage } from '../../generated/types';
import { HearthElement } from '../../lib/element';
import { dayNumber, dayLong, weekdayShort } from '../../lib/format';
import { practiceName } from '../../lib/practices';
import { t } from '../../lib/words';
import { icon } from '../icon';

const MIDDLE = CELL / 2;
const BOX = `0 0 ${CELL} ${CELL}`;

/** Which entries somebody wants to see. */
export interface MarkDetail {
  practice?: PracticeWeek['practice'];
  day?: string;
}

/** The week, practice by day: a real table whose cells are dots. Emits `mark`. */
export class WeekMatrix extends HearthElement {
  static override properties = { week: { attribute: false }, plain: { type: Boolean } };
  declare week: WeekPage;
  declare plain: boolean;

  private open(detail: MarkDetail) {
    this.dispatchEvent(new CustomEvent<MarkDetail>('mark', { detail, bubbles: true }));
  }

  private dot(count: number) {
    // Not every hue bears small text, so the number stands in ink on a plain middle.
    const number = svg`<circle class="plate" cx=${MIDDLE} cy=${MIDDLE} r="11.5" />
      <text class="crowd" x=${MIDDLE} y=${MIDDLE}>${count}</text>`;
    return html`<svg viewBox=${BOX} aria-hidden="true">
      <circle cx=${MIDDLE} cy=${MIDDLE} r=${dotRadius(count)} fill="var(--p)" />
      ${isCrowded(count) ? number : nothing}
    </svg>`;
  }

  private column(day: string) {
    return day === this.week.today ? 'now' : '';
  }

  private cell({ practice, counts }: PracticeWeek, index: number) {
    const [day, count] = [this.week.days[index], counts[index]];
    if (this.plain)
      return html`<td class=${this.column(day)}>${day > this.week.today && !count ? '' : count}</td>`;
    if (!count) {
      const ahead = day > this.week.today;
      return html`<td class=${this.column(day)}>
        ${ahead ? nothing : html`<svg viewBox=${BOX} aria-hidden="true"><circle cx=${MIDDLE} cy=${MIDDLE} r="1.5" fill="var(--line-strong)" /></svg><span class="vh">0</span>`}
      </td>`;
    }
    const name = t('mark', { name: practiceName(practice), day: dayLong(day), count });
    return html`<td class=${this.column(day)}>
      <button
        class="mark-btn p-${practice}"
        type="button"
        aria-label=${name}
        title=${name}
        @click=${() => this.open({ practice, day })}
      >
        ${this.dot(count)}
      </button>
    </td>`;
  }

  private row(row: PracticeWeek) {
    return html`<tr class="p-${row.practice}">
      <th scope="row">
        <span>${icon(`p-${row.practice}`, 's')}<span class="nm">${practiceName(row.practice)}</span></span>
      </th>
      ${row.counts.map((_, index) => this.cell(row, index))}
      <td class="total">${row.total}</td>
    </tr>`;
  }

  private presence(day: string, index: number) {
    const state = this.week.states[index];
    const shape = {
      present: html`<svg viewBox=${BOX} aria-hidden="true">
        <circle cx=${MIDDLE} cy=${MIDDLE} r="5" fill="var(--ember-fill)" />
      </svg>`,
      rest: icon('u-rest'),
      quiet: nothing,
      ahead: nothing,
    }[state];
    // A word for each day would not fit its column.
    const short = { present: t('yes'), rest: t('state-rest'), quiet: '·', ahead: '' }[state];
    const mark = this.plain ? html`<span aria-hidden="true">${short}</span>` : shape;
    const words = html`${mark}<span class="vh">${t(`state-${state}`)}</span>`;
    if (state !== 'present' || this.plain) return html`<td class=${this.column(day)}>${words}</td>`;
    const name = t('open-day', { day: dayLong(day) });
    return html`<td class=${this.column(day)}>
      <button
        class="mark-btn presence"
        type="button"
        aria-label=${name}
        title=${name}
        @click=${() => this.open({ day })}
      >
        ${words}
      </button>
    </td>`;
  }

  protected override render() {
    const { week } = this;
    return html`<table
      class="matrix ${this.plain ? 'plain' : ''}"
      data-chart="week-matrix"
      data-table-for="week-matrix"
    >
      <caption class="vh">
        ${t('matrix-caption')}
      </caption>
      <thead>
        <tr>
          <th class="name-col" scope="col"><span class="vh">${t('practice')}</span></th>
          ${week.days.map((day) => html`<th scope="col" class=${this.column(day)}>${weekdayShort(day)}<b>${dayNumber(day)}</b></th>`)}
          <th class="tot-col" scope="col"><span class="vh">${t('total')}</span></th>
        </tr>
      </thead>
      <tbody>
        ${week.practices.map((row) => this.row(row))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row"><span class="nm">${t('present')}</span></th>
          ${week.days.map((day, index) => this.presence(day, index))}
          <td class="total">${week.present}</td>
        </tr>
      </tfoot>
    </table>`;
  }
}
customElements.define('week-matrix', WeekMatrix);
