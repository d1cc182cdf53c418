import './day-cues.css';

import { html, nothing } from 'lit';

import type { Cue, Practice, TodayPage } from '../../generated/types';
import { practiceName } from '../../lib/practices';
import { store } from '../../lib/store';
import { t } from '../../lib/words';
import { cueWords } from '../focus-card/focus-cues';
import { glyph } from '../icon';

/** More of them would be a list of duties. */
const SHOWN = 3;

const row = (cue: Cue) =>
  html`<li>
    <button
      class="day-cue"
      type="button"
      data-action="open-cue"
      data-cue=${cue.practice}
      @click=${() => store.go('practice', { practice: cue.practice })}
    >
      ${glyph(cue.practice, 'sm')}
      <span
        ><span class="vh">${t('day-cue-of', { practice: practiceName(cue.practice) })}</span>
        ${cueWords(cue)}</span
      >
    </button>
  </li>`;

/** The person's cues for what is not in focus today; those of `first`, which a reminder led to,
 * come first. A day of rest asks for nothing. */
export function dayCues({ cues, focus, rest }: TodayPage, first?: Practice) {
  const all = focus.set_aside ? [...focus.cues, ...cues] : cues;
  if (rest || all.length === 0) return nothing;
  const ahead = all.filter(({ practice }) => practice === first);
  const shown = [...ahead, ...all.filter(({ practice }) => practice !== first)].slice(0, SHOWN);
  return html`<section aria-labelledby="day-cues">
    <h2 class="label" id="day-cues">${t('day-cues')}</h2>
    <ul role="list" class="day-cues">
      ${shown.map(row)}
    </ul>
  </section>`;
}
