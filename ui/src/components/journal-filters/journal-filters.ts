import './journal-filters.css';

import { html, nothing } from 'lit';

import { type Choice, chosen } from '../../lib/journal-choice';
import { t } from '../../lib/words';
import { face, feelingWord } from '../entry-sheet/feelings';
import { chip } from '../filter-chips/filter-chips';
import { icon } from '../icon';

interface Filters {
  choice: Choice;
  /** Names of the person's spaces. */
  spaces: string[];
  /** The first day there can be, and the last. */
  days: [string | null, string];
  choose: (choice: Choice) => void;
}

const value = (event: Event) => (event.target as HTMLInputElement).value || undefined;

function kinds({ choice, choose }: Filters) {
  const free = () => choose(chosen(choice, { free: !choice.free }));
  const kept = () => choose(chosen(choice, { private: !choice.private }));
  return html`<fieldset>
    <legend class="label">${t('filter-kind')}</legend>
    <div class="chips">
      ${chip(html`${icon('u-page', 'xs')}${t('filter-free')}`, choice.free === true, free, { name: t('filter-free') })}
      ${chip(html`${icon('u-lock', 'xs')}${t('filter-private')}`, choice.private === true, kept, { name: t('filter-private') })}
    </div>
  </fieldset>`;
}

function feelings({ choice, choose }: Filters) {
  const one = (feeling: number) => {
    const pressed = choice.feeling === feeling;
    const press = () => choose(chosen(choice, { feeling: pressed ? undefined : feeling }));
    return chip(html`${face(feeling)}${feelingWord(feeling)}`, pressed, press, {
      name: feelingWord(feeling),
    });
  };
  return html`<fieldset>
    <legend class="label">${t('feeling')}</legend>
    <div class="chips">${[1, 2, 3, 4, 5].map(one)}</div>
  </fieldset>`;
}

function space({ choice, spaces, choose }: Filters) {
  if (!spaces.length && !choice.space) return nothing;
  const names = choice.space && !spaces.includes(choice.space) ? [choice.space, ...spaces] : spaces;
  return html`<label class="wide"
    ><span class="label">${t('filter-space')}</span>
    <select
      class="field own"
      name="space"
      @change=${(event: Event) => choose(chosen(choice, { space: value(event) }))}
    >
      <option value="" ?selected=${!choice.space}>${t('filter-any-space')}</option>
      ${names.map((name) => html`<option value=${name} ?selected=${choice.space === name}>${name}</option>`)}
    </select></label
  >`;
}

function day({ choice, days, choose }: Filters, end: 'since' | 'until') {
  const [first, last] = days;
  return html`<label
    ><span class="label">${t(end === 'since' ? 'filter-from' : 'filter-until')}</span
    ><input
      class="field"
      type="date"
      name=${end}
      min=${(end === 'until' ? choice.since : first) ?? nothing}
      max=${(end === 'since' ? choice.until : undefined) ?? last}
      .value=${choice[end] ?? ''}
      @change=${(event: Event) => choose(chosen(choice, { [end]: value(event) }))}
  /></label>`;
}

/** Filters that are asked for now and then: kind, feeling, space and period. */
export const journalFilters = (filters: Filters) =>
  html`<div class="journal-filters" role="group" aria-label=${t('show-only')}>
    ${kinds(filters)} ${feelings(filters)} ${space(filters)} ${day(filters, 'since')} ${day(filters, 'until')}
  </div>`;
