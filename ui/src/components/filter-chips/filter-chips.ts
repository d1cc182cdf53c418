import './filter-chips.css';

import { html } from 'lit';

import { intoView } from '../../lib/into-view';
import { type Choice, chosen, furtherCount, isChosen } from '../../lib/journal-choice';
import { PRACTICES } from '../../lib/practices';
import { t } from '../../lib/words';
import { icon } from '../icon';

interface Further {
  open: boolean;
  toggle: () => void;
}

/** One of several that can be on or off. */
export const chip = (
  content: unknown,
  pressed: boolean,
  press: () => void,
  more: { name?: string; looks?: string } = {},
) =>
  html`<button
    class="chip ${more.looks ?? ''}"
    type="button"
    aria-pressed=${pressed}
    aria-label=${more.name ?? content}
    @click=${press}
  >
    ${content}
  </button>`;

/** Chips for what is asked for most, and a way to the rest; a second tap on one takes it back. */
export function filterChips(choice: Choice, choose: (choice: Choice) => void, further: Further) {
  const practices = PRACTICES.map(({ id, name }) => {
    const pressed = choice.practice === id;
    const content = html`${icon(`p-${id}`, 'xs')}${t('practice-short', { practice: id })}`;
    const press = () => choose(chosen(choice, { practice: pressed ? undefined : id }));
    return chip(content, pressed, press, { name, looks: `p-${id}` });
  });
  const count = furtherCount(choice);
  return html`<div class="chips filter-chips" role="group" aria-label=${t('show-only')} @focusin=${intoView}>
    ${chip(t('show-everything'), !isChosen(choice), () => choose({}))}
    ${chip(t('with-note'), choice.withNote === true, () => choose(chosen(choice, { withNote: !choice.withNote })))}
    <button
      class="chip further ${count ? 'set' : ''}"
      type="button"
      data-action="more-filters"
      aria-expanded=${further.open}
      @click=${further.toggle}
    >
      ${icon('u-settings', 'xs')}${t('more-filters', { count })}
    </button>
    <span class="row-end"></span>
    ${practices}
  </div>`;
}
