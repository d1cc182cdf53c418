import { html } from 'lit';

import type { Practice } from '../../generated/types';
import { PRACTICES, practice } from '../../lib/practices';
import { t } from '../../lib/words';
import { icon } from '../icon';

/** The questions to write from: what was asked comes first, a free page has one of each practice. */
export function promptsFor(of: Practice | '', turn: number, asked?: string): string[] {
  const usual = of ? practice(of).prompts : PRACTICES.map(({ prompts }) => prompts[turn % prompts.length]);
  return asked ? [asked, ...usual.filter((prompt) => prompt !== asked)] : usual;
}

interface NoteField {
  note: string;
  prompts: string[];
  turn: number;
  typed: (note: string) => unknown;
  another: () => unknown;
}

/** A question, another one if wanted, and room to write. */
export const noteField = ({ note, prompts, turn, typed, another }: NoteField) =>
  html`<div class="prompt">
      <p class="serif" id="sheet-prompt">${prompts[turn % prompts.length]}</p>
      <button
        class="icon-btn"
        type="button"
        aria-label=${t('another-prompt')}
        title=${t('another-prompt')}
        @click=${another}
      >
        ${icon('u-another', 's')}
      </button>
    </div>
    <textarea
      class="field own"
      dir="auto"
      aria-label=${t('note')}
      aria-describedby="sheet-prompt"
      .value=${note}
      @input=${(event: Event) => typed((event.target as HTMLTextAreaElement).value)}
    ></textarea>`;
