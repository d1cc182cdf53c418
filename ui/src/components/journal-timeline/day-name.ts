import { html } from 'lit';

import { addDays, dayLong, dayNear, weekdayLong } from '../../lib/format';
import { store } from '../../lib/store';
import { t } from '../../lib/words';

/** A day as the timeline calls it: by its nearness, else by its weekday. */
export function dayName(day: string) {
  const { day: today } = store.today;
  const near = { [today]: t('today'), [addDays(today, -1)]: t('yesterday') }[day];
  return near
    ? html`${near} <small>${dayLong(day)}</small>`
    : html`${weekdayLong(day)} <small>${dayNear(day, today)}</small>`;
}
