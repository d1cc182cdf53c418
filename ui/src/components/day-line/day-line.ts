import './day-line.css';

import { html } from 'lit';

import type { RemindersPage, Weekday } from '../../generated/types';
import { dateAt, timeOfDay } from '../../lib/format';
import { t } from '../../lib/words';

const WEEKDAYS: Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const DAY = 24 * 60;

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Today's reminders on one line from the day's start to the next, with now among them. */
export function dayLine({ reminders, status }: RemindersPage, today: string, dayStart: number) {
  const weekday = WEEKDAYS[new Date(`${today}T12:00:00Z`).getUTCDay()];
  const place = (time: string) => `${(((((minutes(time) - dayStart * 60) % DAY) + DAY) % DAY) / DAY) * 100}%`;
  const now = new Date();
  const nowAt = `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
  const upcoming = status.next && dateAt(status.next.at) === today ? status.next.reminder_id : undefined;
  // Through the property: the content policy forbids style attributes.
  const mark = (time: string, kind: string, words: string) =>
    html`<li class="dl-at ${kind}" .style=${`inset-inline-start: ${place(time)}`}>
      <b>${words}</b>
    </li>`;
  return html`<ul class="dayline" aria-label=${t('day-line')}>
    ${reminders
      .filter(({ enabled, days }) => enabled && days.includes(weekday))
      .map(({ id, at }) =>
        mark(
          at,
          id === upcoming ? 'next' : '',
          id === upcoming ? t('day-line-next', { time: timeOfDay(at) }) : timeOfDay(at),
        ),
      )}
    ${mark(nowAt, 'now', t('day-line-now'))}
  </ul>`;
}
