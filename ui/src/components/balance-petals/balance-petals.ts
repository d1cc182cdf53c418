import './balance-petals.css';

import { html, nothing, svg } from 'lit';

import { BASE, LONGEST, numberedRings, petalLength, rings, scaleMax } from '../../charts/petals';
import type { PracticeWeek, WeekPage } from '../../generated/types';
import { HearthElement } from '../../lib/element';
import { practiceName } from '../../lib/practices';
import { t } from '../../lib/words';
import { petalPath, turn } from '../hearth-circle/petals';
import { icon } from '../icon';

/** Ring numbers stand between the first two petals, where nothing is drawn. */
const RING_LABEL = { x: Math.sin(Math.PI / 7), y: -Math.cos(Math.PI / 7) };
const LABEL = BASE + LONGEST + 30;
/** A week without entries: seven seeds of one size, which encodes nothing. */
const SEED = 13;

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
    const before = petalLength(row.last_week, this.max);
    const last = row.last_week
      ? svg`<path class="lasth" d=${petalPath(before)} /><path class="last" d=${petalPath(before)} />`
      : nothing;
    return svg`<g class="p-${row.practice}" transform="rotate(${turn(index)}) translate(0 ${-BASE})">${this.now(row)}${last}</g>`;
  }

  private now(row: PracticeWeek) {
    if (this.week.total === 0) return svg`<path class="seed" d=${petalPath(SEED)} />`;
    if (row.total === 0) return svg`<circle class="zero" r="4" />`;
    // The button beside it does the same, by name and by key.
    const path = petalPath(petalLength(row.total, this.max));
    return svg`<path class="this" d=${path} @click=${() => this.open(row)} />`;
  }

  private ring(count: number) {
    const radius = BASE + petalLength(count, this.max);
    return svg`<circle class="ringl" r=${radius} stroke-dasharray=${count === this.max ? nothing : '2 5'} />`;
  }

  private ringNumber(count: number) {
    const radius = BASE + petalLength(count, this.max);
    return svg`<text class="rlab" x=${radius * RING_LABEL.x} y=${radius * RING_LABEL.y}>${count}</text>`;
  }

  private label(row: PracticeWeek, index: number) {
    const angle = (turn(index) * Math.PI) / 180;
    const [x, y] = [Math.sin(angle) * LABEL, -Math.cos(angle) * LABEL];
    const name = this.inWords(row);
    return svg`<foreignObject x=${x - 38} y=${y - 26} width="76" height="52">
      ${html`<button class="petal-btn p-${row.practice}" type="button" aria-label=${name} title=${name} ?disabled=${row.total === 0} @click=${() => this.open(row)}>${icon(`p-${row.practice}`, 's')}<b>${row.total}</b></button>`}
    </foreignObject>`;
  }

  private inWords({ practice, total, last_week }: PracticeWeek) {
    return t('petal', { name: practiceName(practice), count: total, before: last_week });
  }

  private chart() {
    const { practices } = this.week;
    const empty = practices.every(({ total, last_week }) => total + last_week === 0);
    return html`<svg
        class="chart"
        viewBox="-210 -196 420 392"
        role="group"
        aria-labelledby="balance-name"
        aria-describedby="balance-desc"
      >
        <title id="balance-name">${t('balance-caption')}</title>
        <desc id="balance-desc">${practices.map((row) => this.inWords(row)).join('. ')}.</desc>
        <defs>
          <radialGradient id="balance-fire">
            <stop offset="0" stop-color="var(--glow-1)" />
            <stop offset=".7" stop-color="var(--glow-2)" />
            <stop offset="1" stop-color="var(--glow-3)" />
          </radialGradient>
        </defs>
        ${rings(this.max).map((count) => this.ring(count))}
        ${practices.map((row, index) => this.petal(row, index))}
        <circle r="16" fill="url(#balance-fire)" />
        ${empty ? nothing : numberedRings(this.max).map((count) => this.ringNumber(count))}
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
    return html`<table class="alt ${this.plain ? '' : 'vh'}" data-table-for="balance">
      <caption class="vh">
        ${t('balance-caption')}
      </caption>
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
    return html`<div class="balance" data-chart="balance">
      ${this.plain ? nothing : this.chart()}${this.table()}
    </div>`;
  }
}
customElements.define('balance-petals', BalancePetals);
