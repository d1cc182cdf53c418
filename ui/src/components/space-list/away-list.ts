import { html, nothing } from 'lit';

import type { SpaceSummary } from '../../generated/types';
import { t } from '../../lib/words';

interface AwayAsks {
  toggle: () => unknown;
  edit: (space: SpaceSummary) => unknown;
  bringBack: (space: SpaceSummary) => unknown;
}

function row(space: SpaceSummary, { edit, bringBack }: AwayAsks) {
  const { name } = space;
  return html`<li>
    <div>
      <h3 class="own serif"><bdi dir="auto">${name}</bdi></h3>
      <p>${t('spaces-kind-one', { kind: space.kind })}</p>
    </div>
    <div class="row">
      <button
        class="btn btn--line"
        type="button"
        data-action="bring-back"
        aria-label=${t('spaces-bring-back-named', { name })}
        @click=${() => bringBack(space)}
      >
        ${t('spaces-bring-back')}
      </button>
      <button
        class="btn btn--quiet"
        type="button"
        aria-label=${t('spaces-edit', { name })}
        data-action="edit-space"
        data-name=${name}
        @click=${() => edit(space)}
      >
        ${t('spaces-change')}
      </button>
    </div>
  </li>`;
}

/** What was put away, behind a button that opens it. */
export function awayList(spaces: SpaceSummary[], open: boolean, asks: AwayAsks) {
  if (!spaces.length) return nothing;
  return html`<section class="spaces-away" aria-labelledby="away">
    <button
      class="btn btn--quiet flush"
      type="button"
      id="away"
      data-action="show-away"
      aria-expanded=${open}
      @click=${asks.toggle}
    >
      ${t('spaces-away', { count: spaces.length })}
    </button>
    ${
      open
        ? html`<ul role="list" class="list mt-2">
            ${spaces.map((space) => row(space, asks))}
          </ul>`
        : nothing
    }
  </section>`;
}
