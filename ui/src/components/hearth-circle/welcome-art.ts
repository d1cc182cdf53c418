import { html, svg } from 'lit';

import { PRACTICES } from '../../lib/practices';
import { petalPath, turn } from './petals';

/** The seven petals of the welcome, as many of them lit as steps have been gone. */
export function welcomeArt(lit: number) {
  return html`<svg class="art petals" viewBox="-190 -190 380 380" aria-hidden="true">
    <defs>
      <radialGradient id="w-fire">
        <stop offset="0" stop-color="var(--glow-1)" />
        <stop offset=".34" stop-color="var(--glow-1)" />
        <stop offset=".6" stop-color="var(--glow-2)" stop-opacity=".9" />
        <stop offset="1" stop-color="var(--glow-2)" stop-opacity="0" />
      </radialGradient>
    </defs>
    ${PRACTICES.map(
      (
        { id },
        index,
      ) => svg`<g class="p-${id} ${index < lit ? 'lit' : ''}" transform="rotate(${turn(index)})">
      <path class="petal" transform="translate(0 -25)" d=${petalPath(118)} fill=${index < lit ? 'var(--p)' : 'none'} />
      <circle cy="-172" r="15" fill=${index < lit ? 'var(--p)' : 'var(--surface)'} stroke="var(--p)" stroke-width="2.2" />
    </g>`,
    )}
    <circle r="52" fill="url(#w-fire)" />
  </svg>`;
}
