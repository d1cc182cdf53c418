import { html, nothing } from 'lit';

import { keyNames } from '../shortcut-list/shortcut-words';
import { shortcut } from '../../lib/shortcuts';
import { marked } from '../../lib/marked';
import { t } from '../../lib/words';
import { keyCaps } from '../shortcut-list/key-caps';
import type { Item } from './items';

interface Shown {
  /** The place of the item that Enter opens. */
  active: number;
  /** What was searched for. */
  words: string[];
  choose: (item: Item) => unknown;
}

export const optionId = ({ id }: Item) => `palette-${id}`;

function option(item: Item, place: number, { active, words, choose }: Shown) {
  const { label, sign, detail, note, shortcut: keys } = item;
  // Pressed, it leaves the focus in the field.
  return html`<div
    class="palette-option"
    role="option"
    id=${optionId(item)}
    aria-selected=${place === active}
    @mousedown=${(event: Event) => event.preventDefault()}
    @click=${() => choose(item)}
  >
    ${sign}
    <span class="palette-words"
      ><span dir="auto">${label}</span>${
        note ? html`<span class="serif own palette-note" dir="auto">${marked(note, words)}</span>` : nothing
      }</span
    >
    ${detail ? html`<span class="small">${detail}</span>` : nothing}
    ${keys ? keyCaps(keyNames(shortcut(keys))) : nothing}
  </div>`;
}

/** The items in their groups, each group under its name. */
export function optionGroups(items: Item[], shown: Shown) {
  const groups = [...new Set(items.map(({ group }) => group))];
  return groups.map((group) => {
    const id = `palette-group-${group}`;
    return html`<div role="group" aria-labelledby=${id}>
      <p class="label" id=${id}>${t('palette-group', { group })}</p>
      ${items.map((item, place) => (item.group === group ? option(item, place, shown) : nothing))}
    </div>`;
  });
}
