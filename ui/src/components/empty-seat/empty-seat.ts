import './empty-seat.css';

import { html, svg } from 'lit';

import { PRACTICES } from '../../lib/practices';
import { turn } from '../hearth-circle/petals';

/** What stands where nothing is yet: seven open seats, a sentence, a way on. */
export const emptySeat = (title: string, words: string, action: unknown) =>
  html`<div class="empty">
    <svg class="art" viewBox="-100 -100 200 200" aria-hidden="true">
      <circle r="66" fill="none" stroke="var(--line)" />
      ${PRACTICES.map(({ id }, index) => svg`<circle class="p-${id}" transform="rotate(${turn(index)})" cy="-66" r="10.5" fill="var(--surface)" stroke="var(--p)" stroke-width="1.6" />`)}
      <circle r="20" fill="var(--glow-2)" />
    </svg>
    <h2>${title}</h2>
    <p>${words}</p>
    ${action}
  </div>`;
