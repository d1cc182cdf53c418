import { html, nothing } from 'lit';

import type { SpaceKind, SpaceSummary } from '../../generated/types';
import { KINDS, LONGEST_NAME, LONGEST_WHY } from '../../lib/space-words';
import { t } from '../../lib/words';

interface Fields {
  /** Whether its name is known from entries alone, which hold on to it until it is kept here. */
  named: boolean;
  name: string;
  why: string;
  kind: SpaceKind;
  setKind: (kind: SpaceKind) => unknown;
  type: (field: 'name' | 'why', text: string) => unknown;
}

const typed = (event: Event) => (event.target as HTMLInputElement).value;

function nameField({ named, name, type }: Fields) {
  return html`<label class="block mt-4"
      ><span class="label">${t('spaces-name')}</span
      ><input
        class="field own serif"
        type="text"
        name="name"
        dir="auto"
        required
        maxlength=${LONGEST_NAME}
        ?readonly=${named}
        aria-describedby=${named ? 'space-named' : nothing}
        .value=${name}
        @input=${(event: Event) => type('name', typed(event))}
    /></label>
    ${named ? html`<p class="small mt-1" id="space-named">${t('spaces-name-hint')}</p>` : nothing}`;
}

/** Name, kind, and what makes it safe. */
export function spaceFields(fields: Fields) {
  const option = (kind: SpaceKind) =>
    html`<option value=${kind} ?selected=${fields.kind === kind}>${t('spaces-kind-one', { kind })}</option>`;
  return html`${nameField(fields)}
    <label class="block mt-4"
      ><span class="label">${t('spaces-what-kind')}</span
      ><select
        class="field"
        name="kind"
        @change=${(event: Event) => fields.setKind(typed(event) as SpaceKind)}
      >
        ${KINDS.map(option)}
      </select></label
    >
    <label class="block mt-4"
      ><span class="label">${t('spaces-why')}</span
      ><textarea
        class="field own"
        name="why"
        dir="auto"
        maxlength=${LONGEST_WHY}
        .value=${fields.why}
        @input=${(event: Event) => fields.type('why', typed(event))}
      ></textarea>
    </label>`;
}

interface More {
  put: (archived: boolean) => unknown;
  merge: () => unknown;
  remove: (id: string) => unknown;
}

/** What else can be done with a space that is there. */
export function spaceMore({ id, archived }: SpaceSummary, { put, merge, remove }: More) {
  const button = (action: string, words: string, act: () => unknown) =>
    html`<button class="btn btn--quiet" type="button" data-action=${action} @click=${act}>${words}</button>`;
  const away = archived ? 'spaces-bring-back' : 'spaces-put-away';
  return html`<div class="sheet-more">
      ${id ? button('put-away', t(away), () => put(!archived)) : nothing}
      ${button('merge-space', t('spaces-merge'), merge)}
      ${id ? button('remove-space', t('remove'), () => remove(id)) : nothing}
    </div>
    ${id ? html`<p class="small">${t('spaces-remove-hint')}</p>` : nothing}`;
}
