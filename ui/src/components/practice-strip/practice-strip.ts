import './practice-strip.css';

import { html } from 'lit';

import type { Practice } from '../../generated/types';
import { PRACTICES } from '../../lib/practices';
import { store } from '../../lib/store';
import { t } from '../../lib/words';
import { icon } from '../icon';

/** The way between the seven pages. */
export function practiceStrip(shown: Practice) {
  const to = (id: Practice, name: string) =>
    html`<li>
      <button
        class="strip-a p-${id}"
        type="button"
        data-practice-page=${id}
        aria-label=${name}
        aria-current=${id === shown ? 'page' : 'false'}
        title=${name}
        @click=${() => store.go('practice', { practice: id })}
      >
        <span class="glyph">${icon(`p-${id}`)}</span><span>${t('practice-short', { practice: id })}</span>
      </button>
    </li>`;
  return html`<nav class="strip" aria-label=${t('about-the-seven')}>
    <ul role="list">
      ${PRACTICES.map(({ id, name }) => to(id, name))}
    </ul>
  </nav>`;
}
