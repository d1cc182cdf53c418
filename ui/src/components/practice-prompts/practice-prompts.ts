import './practice-prompts.css';

import { html } from 'lit';

import type { Practice } from '../../generated/types';
import { practice } from '../../lib/practices';
import { t } from '../../lib/words';
import { openSheet } from '../entry-sheet/entry-sheet';
import { icon } from '../icon';

/** Questions to write from; each opens the sheet with that question. */
export function practicePrompts(of: Practice) {
  const row = (prompt: string) =>
    html`<li>
      <button
        class="prompt-row"
        type="button"
        data-action="write-from"
        @click=${() => openSheet({ practice: of, prompt })}
      >
        <span class="serif">${prompt}</span>${icon('u-note', 's')}
      </button>
    </li>`;
  return html`<section aria-labelledby="prompts">
    <h2 id="prompts">${t('about-prompts')}</h2>
    <p class="small mt-1">${t('about-prompts-lead')}</p>
    <ul role="list" class="mt-2">
      ${practice(of).prompts.map(row)}
    </ul>
  </section>`;
}
