import './space-list.css';

import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import type { SpaceKind, SpaceSummary, SpacesPage } from '../../generated/types';
import { KINDS, signOf } from '../../lib/space-words';
import { t } from '../../lib/words';
import { icon } from '../icon';
import { spaceCard } from './space-card';
import { whole } from '../../lib/format';

/** What the list asks its page for. */
export interface SpaceAsks {
  add: (kind: SpaceKind) => unknown;
  edit: (space: SpaceSummary) => unknown;
}

const addCard = (kind: SpaceKind, { add }: SpaceAsks) =>
  html`<button class="space space--add" type="button" data-action="add-${kind}" @click=${() => add(kind)}>
    ${icon('u-plus', 's')}${t('spaces-add-kind', { kind })}
  </button>`;

function kindSection(kind: SpaceKind, spaces: SpaceSummary[], today: string, asks: SpaceAsks) {
  // Whatever fits nowhere else has its room once there is something in it.
  if (!spaces.length && kind === 'other') return nothing;
  return html`<section class="kind" aria-labelledby="kind-${kind}">
    <div class="kind-head">
      ${icon(signOf(kind))}
      <h2 id="kind-${kind}">${t('spaces-kind', { kind })}</h2>
      ${spaces.length ? html`<span class="small num">${whole(spaces.length)}</span>` : nothing}
    </div>
    ${repeat(
      spaces,
      ({ id, name }) => id ?? name,
      (space) => spaceCard(space, today, () => asks.edit(space)),
    )}
    ${spaces.length ? nothing : addCard(kind, asks)}
  </section>`;
}

/** The spaces in use by their kinds, in as many columns as there is room for. */
export function spaceList({ spaces, today }: SpacesPage, asks: SpaceAsks) {
  const inUse = spaces.filter(({ archived }) => !archived);
  const section = (of: SpaceKind) =>
    kindSection(
      of,
      inUse.filter(({ kind }) => kind === of),
      today,
      asks,
    );
  return html`<div class="kinds">${KINDS.map(section)}</div>`;
}
