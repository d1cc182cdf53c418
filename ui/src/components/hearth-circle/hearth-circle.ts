import './hearth-circle.css';

import { html, nothing, svg } from 'lit';

import type { Entry, Focus, Practice } from '../../generated/types';
import { HearthElement } from '../../lib/element';
import { clock } from '../../lib/format';
import { PRACTICES } from '../../lib/practices';
import { richWords } from '../../lib/rich-words';
import { t } from '../../lib/words';
import { icon } from '../icon';
import { petalPath, turn } from './petals';

/** Seats in the upper half have their names above them. */
const TOP = [0, 1, 6];

/** Seven seats round a fire. A seat lights when its practice is logged. */
export class HearthCircle extends HearthElement {
  static override properties = { entries: { attribute: false }, focused: { attribute: false } };
  declare entries: Entry[];
  declare focused?: Focus;

  private newest(id: Practice): Entry | undefined {
    return this.entries.find((entry) => entry.practice === id);
  }

  private tap(id: Practice) {
    this.dispatchEvent(new CustomEvent<Practice>('seat-tap', { detail: id, bubbles: true }));
  }

  private fade(id: Practice) {
    return svg`<radialGradient id="lit-${id}" class="p-${id}" gradientUnits="userSpaceOnUse" cx="0" cy="25" r="143">
      <stop offset=".2" stop-color="var(--glow-2)" /><stop offset=".66" stop-color="var(--p)" />
    </radialGradient>`;
  }

  private glow(id: string, stops: Array<[number, string, number]>) {
    return svg`<radialGradient id=${id}>${stops.map(
      ([offset, colour, opacity]) =>
        svg`<stop offset=${offset} stop-color=${colour} stop-opacity=${opacity} />`,
    )}</radialGradient>`;
  }

  private petal(id: Practice, index: number) {
    const lit = this.newest(id) !== undefined;
    return svg`<g class="p-${id} ${lit ? 'lit' : ''}" transform="rotate(${turn(index)}) translate(0 -25)">
      <path class="petal" d=${petalPath(118)} fill=${lit ? `url(#lit-${id})` : 'none'} />
    </g>`;
  }

  private fire() {
    const lit = PRACTICES.filter(({ id }) => this.newest(id)).length;
    return html`<svg
      class="petals"
      viewBox="-216 -216 432 432"
      role="img"
      aria-label=${t('seats-lit', { lit })}
    >
      <defs>
        ${this.glow('halo', [
          [0, 'var(--glow-2)', 0.74],
          [0.22, 'var(--glow-2)', 0.42],
          [0.45, 'var(--glow-2)', 0.2],
          [0.7, 'var(--glow-2)', 0.07],
          [1, 'var(--glow-2)', 0],
        ])}
        ${this.glow('fire', [
          [0, 'var(--glow-1)', 1],
          [0.34, 'var(--glow-1)', 1],
          [0.56, 'var(--glow-2)', 0.9],
          [0.78, 'var(--glow-2)', 0.45],
          [1, 'var(--glow-2)', 0],
        ])}
        ${PRACTICES.map(({ id }) => this.fade(id))}
      </defs>
      <circle r="196" fill="url(#halo)" />
      ${PRACTICES.map(({ id }, index) => this.petal(id, index))}
      <circle r="52" fill="url(#fire)" />
    </svg>`;
  }

  private when(id: Practice) {
    const entry = this.newest(id);
    const times = this.entries.filter((other) => other.practice === id).length;
    if (entry) {
      const time = html`<time datetime=${entry.at}>${clock(entry.at)}</time>`;
      const often = html`${t('times', { count: times })}`;
      return html`<span class="seat-when"
        >${times > 1 ? richWords('join-facts', { before: time, next: often }) : time}</span
      >`;
    }
    return this.focused?.practice === id
      ? html`<span class="seat-when">${t('todays-focus')}</span>`
      : nothing;
  }

  private seat(id: Practice, name: string, index: number) {
    const lit = this.newest(id) !== undefined;
    const focus = !lit && this.focused?.practice === id;
    return html`<li
      class="seat p-${id} ${lit ? 'lit' : ''} ${focus ? 'focus' : ''} ${TOP.includes(index) ? 'top' : ''}"
    >
      <button
        class="seat-btn"
        type="button"
        data-practice=${id}
        aria-keyshortcuts=${index + 1}
        @click=${() => this.tap(id)}
      >
        <span class="seat-disc"
          >${icon(`p-${id}`)}<kbd class="seat-key" aria-hidden="true">${index + 1}</kbd></span
        >
        <span class="seat-label"
          ><span class="vh">${lit ? t('seat-open') : t('seat-log')} </span
          ><span class="seat-text">${name}</span>${this.when(id)}</span
        >
      </button>
    </li>`;
  }

  protected override render() {
    return html`<div class="circle">
      ${this.fire()}
      <ol role="list">
        ${PRACTICES.map(({ id, name }, index) => this.seat(id, name, index))}
      </ol>
    </div>`;
  }
}
customElements.define('hearth-circle', HearthCircle);
