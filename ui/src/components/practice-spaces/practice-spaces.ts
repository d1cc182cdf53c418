import './practice-spaces.css';

import { html } from 'lit';

import type { PracticePage } from '../../generated/types';
import { store } from '../../lib/store';
import { t } from '../../lib/words';
import { icon } from '../icon';

/** The spaces a practice comes with, the most often first; each opens their moments. */
export function practiceSpaces({ practice, spaces }: PracticePage) {
  const row = ([space, count]: [string, number]) =>
    html`<li>
      <button
        class="space-row"
        type="button"
        data-action="practice-space"
        @click=${() => store.go('journal', { space, practice })}
      >
        <span class="serif own"><bdi dir="auto">${space}</bdi></span>
        <span class="small num">${t('about-times', { count })}</span>${icon('u-next', 's flip')}
      </button>
    </li>`;
  return html`<section aria-labelledby="nourished">
    <h2 id="nourished">${t('about-spaces')}</h2>
    ${
      spaces.length
        ? html`<ul role="list" class="mt-2">
            ${spaces.map(row)}
          </ul>`
        : html`<p class="muted mt-1">${t('about-spaces-none')}</p>`
    }
  </section>`;
}
