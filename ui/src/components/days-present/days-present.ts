import './days-present.css';

import { html } from 'lit';

import type { DayState, TodayPage } from '../../generated/types';
import { weekdayLong, weekdayNarrow } from '../../lib/format';
import { presence } from '../../lib/week-words';
import { t } from '../../lib/words';
import { icon } from '../icon';

const looks: Record<DayState, string> = { present: 'on', rest: 'rest', quiet: '', ahead: 'ahead' };

/** The week's seven days: here, resting, quiet, ahead. Nothing is ever broken. */
export function daysPresent(page: TodayPage) {
  const day = (iso: string, index: number) => {
    const state = page.states[index];
    return html`<li class="${looks[state]} ${iso === page.day ? 'today' : ''}">
      <span class="d">${icon('u-rest')}</span><span aria-hidden="true">${weekdayNarrow(iso)}</span>
      <span class="vh">${t('day-state', { day: weekdayLong(iso), state })}</span>
    </li>`;
  };
  return html`<div>
    <ul role="list" class="days">
      ${page.days.map(day)}
    </ul>
    <p class="small mt-2">${presence(page.present, page.rest_in_reserve)}</p>
  </div>`;
}
