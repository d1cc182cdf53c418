/** Five feelings: a shape and a word each; colour only helps. */
import { html, svg } from 'lit';

import { t } from '../../lib/words';

const mouths = [
  'M8 16.5c1.2-1.6 2.5-2.3 4-2.3s2.8.7 4 2.3',
  'M8.5 15.8c1-.8 2.2-1.2 3.5-1.2s2.5.4 3.5 1.2',
  'M8.5 15.2h7',
  'M8.5 14.4c1 .8 2.2 1.2 3.5 1.2s2.5-.4 3.5-1.2',
  'M8 13.7c1.2 1.6 2.5 2.4 4 2.4s2.8-.8 4-2.4',
];

/** The face of a feeling, 1 to 5. */
export const face = (feeling: number) =>
  html`<svg class="i s" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${svg`<circle cx="12" cy="12" r="8.2" /><path d="M9.4 9.8v.2M14.6 9.8v.2" /><path d=${mouths[feeling - 1]} />`}
  </svg>`;

/** The word for a feeling, 1 to 5. */
export const feelingWord = (feeling: number) => t(`feeling-${feeling}`);

/** Five choices of which one or none is chosen; a second tap clears it. */
export function feelingPicker(chosen: number | null, choose: (feeling: number | null) => void) {
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role="radio"]')];
    const from = Math.max(0, buttons.indexOf(document.activeElement as HTMLElement));
    buttons[(from + step + 5) % 5].focus();
  };
  const option = (feeling: number) =>
    html`<button
      class="feeling"
      type="button"
      role="radio"
      aria-checked=${chosen === feeling}
      @click=${() => choose(chosen === feeling ? null : feeling)}
    >
      ${face(feeling)}${feelingWord(feeling)}
    </button>`;
  return html`<div class="feelings" role="radiogroup" aria-labelledby="feeling-label" @keydown=${move}>
    ${[1, 2, 3, 4, 5].map(option)}
  </div>`;
}
