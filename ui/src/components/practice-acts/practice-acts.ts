import './practice-acts.css';

import { html, nothing } from 'lit';

import type { Practice } from '../../generated/types';
import { practice } from '../../lib/practices';
import { t } from '../../lib/words';

/** The seven small acts, the day's first; each can be taken up, which logs the practice. */
export function practiceActs(of: Practice, todays: number, log: () => unknown) {
  const { acts } = practice(of);
  const inOrder = acts.map((_, index) => acts[(todays + index) % acts.length]);
  const row = (act: string, index: number) =>
    html`<li class=${index ? '' : 'todays'}>
      <div>
        ${index ? nothing : html`<p class="label">${t('about-act-today')}</p>`}
        <p class="serif">${act}</p>
      </div>
      <button
        class="btn ${index ? 'btn--quiet' : 'btn--line'}"
        type="button"
        data-action="did-act"
        aria-label=${t('about-act-done', { act })}
        @click=${log}
      >
        ${t('did-this')}
      </button>
    </li>`;
  return html`<section aria-labelledby="acts">
    <h2 id="acts">${t('about-acts')}</h2>
    <p class="small mt-1">${t('about-acts-lead')}</p>
    <ul role="list" class="acts mt-4">
      ${inOrder.map(row)}
    </ul>
  </section>`;
}
