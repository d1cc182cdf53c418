import './day-line.css';

import { html } from 'lit';

import { alongDay, withRoom } from '../../charts/day-line';
import type { Outcome, ReminderStatus, RemindersPage, Weekday } from '../../generated/types';
import { timeOfDay } from '../../lib/format';
import { t } from '../../lib/words';

const WEEKDAYS: Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const SILENT: Outcome[] = ['silent_logged', 'silent_rest', 'silent_paused', 'missed', 'gathered', 'failed'];

/** How far apart words must stand, in parts of the day: on a wide card, and on a narrow one. */
const GAP = { wide: 0.1, narrow: 0.27 };

type Kind = 'next' | 'shown' | 'held' | '';
interface Mark {
  time: string;
  kind: Kind;
}

const two = (number: number) => String(number).padStart(2, '0');
const timeHere = (moment: Date) => `${two(moment.getHours())}:${two(moment.getMinutes())}`;

/** Where a time stands. Through a property: the content policy forbids style attributes. */
const at = (place: number) => `inset-inline-start: ${(place * 100).toFixed(2)}%`;

/** What is known of a reminder's moment today. */
function kindOf(id: string, { next, last }: ReminderStatus, today: string): Kind {
  if (next?.reminder_id === id && next.day === today) return 'next';
  if (last?.reminder_id !== id || last.day !== today) return '';
  return SILENT.includes(last.outcome) ? 'held' : 'shown';
}

/** Today's moments in their order. One that was put off stands where it comes again. */
function marksOf({ reminders, status }: RemindersPage, today: string, dayStart: number): Mark[] {
  const weekday = WEEKDAYS[new Date(`${today}T12:00:00Z`).getUTCDay()];
  return reminders
    .map((reminder) => ({ ...reminder, kind: kindOf(reminder.id, status, today) }))
    .filter(({ enabled, days, kind }) => kind === 'next' || (enabled && days.includes(weekday)))
    .map(({ at: time, kind }) => ({
      time: kind === 'next' && status.next ? timeHere(new Date(status.next.at)) : time,
      kind,
    }))
    .sort((a, b) => alongDay(a.time, dayStart) - alongDay(b.time, dayStart));
}

function wordsOf({ time, kind }: Mark): string {
  if (kind === 'next') return t('day-line-next', { time: timeOfDay(time) });
  return kind === 'held' ? t('day-line-silent', { time: timeOfDay(time) }) : timeOfDay(time);
}

/** Today's reminders on one line from the day's start to the next, with now among them. */
export function dayLine(page: RemindersPage, today: string, dayStart: number) {
  const marks = marksOf(page, today, dayStart);
  const places = marks.map(({ time }) => alongDay(time, dayStart));
  const next = marks.findIndex(({ kind }) => kind === 'next');
  const wide = withRoom(places, next, GAP.wide);
  const narrow = withRoom(places, next, GAP.narrow);
  // Words without room stay for those who listen; the list below shows every time.
  const room = (index: number) => (narrow[index] ? '' : wide[index] ? 'tight' : 'crowded');
  return html`<ul class="dayline" aria-label=${t('day-line')}>
    ${marks.map(
      (mark, index) =>
        html`<li class="dl-at ${mark.kind} ${room(index)}" .style=${at(places[index])}>
          <b>${wordsOf(mark)}</b>
        </li>`,
    )}
    <li class="dl-at now" .style=${at(alongDay(timeHere(new Date()), dayStart))}>
      <b>${t('day-line-now')}</b>
    </li>
  </ul>`;
}
