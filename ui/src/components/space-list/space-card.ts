import { html, nothing } from 'lit';

import type { SpaceSummary } from '../../generated/types';
import { lastWords, momentsOf } from '../../lib/space-words';
import { store } from '../../lib/store';
import { t } from '../../lib/words';
import { icon } from '../icon';
import { practiceDots } from './practice-dots';

function moments(space: SpaceSummary) {
  const count = momentsOf(space);
  if (!count) return nothing;
  const { name } = space;
  return html`<button
    class="btn btn--quiet"
    type="button"
    data-action="space-moments"
    aria-label=${t('spaces-moments-of', { count, name })}
    @click=${() => store.go('journal', { space: name })}
  >
    ${t('spaces-moments', { count })}
  </button>`;
}

/** One space: its name, what makes it safe, when it was last lived in, what it nourishes. */
export function spaceCard(space: SpaceSummary, today: string, edit: () => unknown) {
  const { id, name, why, counts } = space;
  return html`<article class="space">
    <h3 class="own"><bdi dir="auto">${name}</bdi></h3>
    <button
      class="icon-btn"
      type="button"
      data-action="edit-space"
      data-name=${name}
      aria-label=${t(id ? 'spaces-edit' : 'spaces-say-more', { name })}
      @click=${edit}
    >
      ${icon('u-note', 's')}
    </button>
    ${why ? html`<p class="why own" dir="auto">${why}</p>` : nothing}
    ${id ? nothing : html`<p class="small">${t('spaces-only-named')}</p>`} ${practiceDots(counts)}
    <div class="space-foot">
      <p class="small">${lastWords(space, today)}</p>
      ${moments(space)}
    </div>
  </article>`;
}
