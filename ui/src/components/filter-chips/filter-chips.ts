import './filter-chips.css';

import { html } from 'lit';

import type { Practice } from '../../generated/types';
import { PRACTICES } from '../../lib/practices';
import { t } from '../../lib/words';
import { icon } from '../icon';

/** What the journal shows: everything, what has a note, or one practice. */
export interface Choice {
  practice?: Practice;
  withNote?: boolean;
}

/** Chips of which one is chosen; a second tap on it brings everything back. */
export function filterChips(chosen: Choice, choose: (choice: Choice) => void) {
  const chip = (content: unknown, pressed: boolean, choice: Choice, looks: string, name: string) =>
    html`<button
      class="chip ${looks}"
      type="button"
      aria-pressed=${pressed}
      aria-label=${name}
      @click=${() => choose(pressed ? {} : choice)}
    >
      ${content}
    </button>`;
  const words = (key: string, pressed: boolean, choice: Choice) => chip(t(key), pressed, choice, '', t(key));
  const practices = PRACTICES.map(({ id, name }) =>
    chip(
      html`${icon(`p-${id}`, 'xs')}${t('practice-short', { practice: id })}`,
      chosen.practice === id,
      { practice: id },
      `p-${id}`,
      name,
    ),
  );
  return html`<div class="chips filter-chips" role="group" aria-label=${t('show-only')}>
    ${words('show-everything', !chosen.practice && !chosen.withNote, {})}
    ${words('with-note', chosen.withNote === true, { withNote: true })}
    <span class="row-end"></span>
    ${practices}
  </div>`;
}
