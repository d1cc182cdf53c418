import { html, nothing } from 'lit';

import { store } from '../../lib/store';
import { t } from '../../lib/words';

export type When = 'open' | 'today' | 'week' | 'date';
const WHENS: When[] = ['open', 'today', 'week', 'date'];

/** The day that a choice stands for; a date has to be chosen yet. */
export function dayOf(when: When): string | null {
  const { day, days } = store.today;
  return { open: null, today: day, week: days[6], date: '' }[when];
}

/** The choice that a day was made by. */
export function whenOf(by: string | null): When {
  return by === null ? 'open' : (WHENS.find((when) => dayOf(when) === by) ?? 'date');
}

interface Chosen {
  when: When;
  by: string | null;
}

/** By when to say it; `name` is the group's own on the page. */
export function whenField(name: string, { when, by }: Chosen, choose: (chosen: Chosen) => unknown) {
  const choice = (of: When) =>
    html`<label
      ><input
        type="radio"
        name=${name}
        value=${of}
        .checked=${of === when}
        @change=${() => choose({ when: of, by: dayOf(of) })}
      /><span>${t(`rehearse-when-${of}`)}</span></label
    >`;
  const dateField = html`<input
    class="field"
    type="date"
    name="by"
    required
    aria-label=${t('rehearse-date')}
    min=${store.today.day}
    .value=${by ?? ''}
    @change=${(event: Event) => choose({ when, by: (event.target as HTMLInputElement).value })}
  />`;
  return html`<fieldset class="mt-4">
    <legend class="label">${t('rehearse-when')}</legend>
    <div class="row mt-1">
      <div class="seg">${WHENS.map(choice)}</div>
      ${when === 'date' ? dateField : nothing}
    </div>
  </fieldset>`;
}
