import './balance-petals.css';

import { html, nothing, svg } from 'lit';

import { BASE, LONGEST, petalLength, rings, scaleMax } from '../../charts/petals';
import type { PracticeWeek, WeekPage } from '../../generated/types';
import { HearthElement } from '../../lib/element';
import { practiceName } from '../../lib/practices';
import { t } from '../../lib/words';
import { petalPath, turn } from '../hearth-circle/petals';
import { icon } from '../icon';

/** Ring numbers stand between the first two petals, where nothing is drawn. */
const RING_LABEL = { x: Math.sin(Math.PI / 7), y: -Math.cos(Math.PI / 7) };
const LABEL = BASE + LONGEST + 30;

/** Seven petals whose area is the count, last week's as an outline. Emits `mark`. */
export class BalancePetals extends HearthElement {
  static override properties = { week: { attribute: false }, plain: { type: Boolean } };
  declare week: WeekPage;
  declare plain: boolean;

  private get max() {
    const { practices } = this.week;
    return scaleMax(
      practices.map(({ total }) => total),
      practices.map(({ last_week }) => last_week),
    );
  }

  private open({ practice }: PracticeWeek) {
    this.dispatchEvent(new CustomEvent('mark', { detail: { practice }, bubbles: true }));
  }

  private petal(row: PracticeWeek, index: number) {
    const length = petalLength(row.total, this.max);
    const before = petalLength(row.last_week, this.max);
    const last = row.last_week
      ? svg`<path class="lasth" d=${petalPath(before)} /><path class="last" d=${petalPath(before)} />`
      : nothing;
    const now = row.total
      ? svg`<path class="this" d=${petalPath(length)} />`
      : svg`<circle class="zero" r="4" />`;
    return svg`<g class="p-${row.practice}" transform="rotate(${turn(index)}) translate(0 ${-BASE})">${now}${last}</g>`;
  }

  private ring(count: number) {
    const radius = BASE + petalLength(count, this.max);
    return svg`<circle class="ringl" r=${radius} /><text class="rlab" x=${radius * RING_LABEL.x} y=${radius * RING_LABEL.y}>${count}</text>`;
  }

  private label(row: PracticeWeek, index: number) {
    const angle = (turn(index) * Math.PI) / 180;
    const [x, y] = [Math.sin(angle) * LABEL, -Math.cos(angle) * LABEL];
    const name = t('petal', { name: practiceName(row.practice), count: row.total, before: row.last_week });
    return svg`<foreignObject x=${x - 34} y=${y - 22} width="68" height="44">
      ${html`<button class="petal-btn p-${row.practice}" type="button" aria-label=${name} title=${name} ?disabled=${row.total === 0} @click=${() => this.open(row)}>${icon(`p-${row.practice}`, 's')}<b>${row.total}</b></button>`}
    </foreignObject>`;
  }

  private chart() {
    const { practices, balance } = this.week;
    return html`<svg
        class="chart"
        viewBox="-210 -196 420 392"
        role="group"
        aria-labelledby="balance-title balance-words"
      >
        ${balance.shape === 'empty' ? nothing : rings(this.max).map((count) => this.ring(count))}
        ${practices.map((row, index) => this.petal(row, index))}
        <circle r="14" fill="var(--glow-2)" />
        ${practices.map((row, index) => this.label(row, index))}
      </svg>
      <p class="legend">
        <span
          ><svg width="12" height="16" viewBox="-6 -16 12 16" aria-hidden="true">
            <path d=${petalPath(15)} fill="var(--ink-3)" /></svg
          >${t('this-week')}</span
        >
        <span
          ><svg width="12" height="16" viewBox="-6 -16 12 16" aria-hidden="true">
            <path d=${petalPath(15)} fill="none" stroke="var(--ink)" stroke-width="1.25" /></svg
          >${t('last-week')}</span
        >
        <span>${t('area-is-times')}</span>
      </p>`;
  }

  private table() {
    return html`<table class="alt" data-table-for="balance">
      <thead>
        <tr>
          <th scope="col">${t('practice')}</th>
          <th scope="col">${t('this-week')}</th>
          <th scope="col">${t('last-week')}</th>
        </tr>
      </thead>
      <tbody>
        ${this.week.practices.map(
          ({ practice, total, last_week }) =>
            html`<tr>
              <th scope="row">${practiceName(practice)}</th>
              <td>${total}</td>
              <td>${last_week}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  protected override render() {
    return html`<div class="balance" data-chart="balance">${this.plain ? this.table() : this.chart()}</div>`;
  }
}
customElements.define('balance-petals', BalancePetals);
