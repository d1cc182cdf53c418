import '../space-field/space-field';

import { html } from 'lit';

import type { Practice } from '../../generated/types';
import { PRACTICES } from '../../lib/practices';
import { store } from '../../lib/store';
import { t } from '../../lib/words';

/** What the sheet holds of a moment. */
export interface Fields {
  note: string;
  feeling: number | null;
  practice: Practice | '';
  day: string;
  time: string;
  space: string;
  private: boolean;
}

type Set = (change: Partial<Fields>) => unknown;

const value = (event: Event) => (event.target as HTMLInputElement).value;

const dayField = ({ day }: Fields, set: Set) =>
  html`<label
    ><span class="label">${t('day')}</span
    ><input
      class="field"
      type="date"
      name="day"
      min="1970-01-01"
      max=${store.today.day}
      required
      .value=${day}
      @change=${(event: Event) => set({ day: value(event) })}
  /></label>`;

const timeField = ({ time }: Fields, required: boolean, set: Set) =>
  html`<label
    ><span class="label">${t('time')}</span
    ><input
      class="field"
      type="time"
      name="time"
      ?required=${required}
      .value=${time}
      @change=${(event: Event) => set({ time: value(event) })}
  /></label>`;

const practiceField = ({ practice }: Fields, set: Set) =>
  html`<label class="wide"
    ><span class="label">${t('practice')}</span>
    <select
      class="field"
      name="practice"
      @change=${(event: Event) => set({ practice: value(event) as Practice | '' })}
    >
      <option value="" ?selected=${practice === ''}>${t('no-practice')}</option>
      ${PRACTICES.map(({ id, name }) => html`<option value=${id} ?selected=${practice === id}>${name}</option>`)}
    </select></label
  >`;

/** Where a moment belongs: its space, day, time and practice, and who may see it. A name that is
 * typed for its space is a draft under `spaceKey`. */
export function placeFields(fields: Fields, spaceKey: string, made: boolean, set: Set) {
  return html`<div class="sheet-grid">
    <space-field
      class="wide"
      .value=${fields.space}
      .draft=${spaceKey}
      @space-chosen=${({ detail }: CustomEvent<string>) => set({ space: detail })}
    ></space-field>
    ${dayField(fields, set)} ${timeField(fields, made, set)} ${practiceField(fields, set)}
    <label class="check wide"
      ><input
        type="checkbox"
        name="private"
        .checked=${fields.private}
        @change=${(event: Event) => set({ private: (event.target as HTMLInputElement).checked })}
      />${t('keep-private')}</label
    >
  </div>`;
}
