/** What stands on the day's line: today's moments, what became of them, and what is still open. */

import { type Band, alongDay, windowOf } from '../charts/day-line';
import type { Outcome, Reminder, RemindersPage } from '../generated/types';
import { weekdayOf } from './weekdays';

/** `open` is a moment of which nothing is known yet, `waits` one that something keeps. */
export type Kind = 'next' | 'shown' | 'silent' | 'waits' | 'open';

export interface Mark {
  kind: Kind;
  /** Its wall time, or the beginning of its window. */
  at: string;
  /** The end of a window whose moment has not come; the moment itself is not told. */
  until?: string;
}

const KINDS: Partial<Record<Outcome, Kind>> = {
  shown: 'shown',
  later: 'shown',
  done: 'shown',
  not_today: 'shown',
  withdrawn: 'shown',
  held: 'waits',
};

/** What became of a reminder, in one of the line's signs. */
export const kindOf = (outcome: Outcome): Kind => KINDS[outcome] ?? 'silent';

const two = (number: number) => String(number).padStart(2, '0');
/** The wall time of a moment here, written `HH:MM`. */
export function timeHere(moment: Date): string {
  return `${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** Today's moments in their order. One that was put off stands where it comes again. */
export function marksOf(
  { reminders, status, history }: RemindersPage,
  today: string,
  dayStart: number,
): Mark[] {
  const next = status.next?.day === today ? status.next : null;
  const came = history.filter(({ day, reminder_id }) => day === today && reminder_id !== next?.reminder_id);
  const known = new Set([next?.reminder_id, ...came.map(({ reminder_id }) => reminder_id)]);
  const marks: Mark[] = came.map(({ outcome, due_at }) => ({
    kind: kindOf(outcome),
    at: timeHere(new Date(due_at)),
  }));
  if (next)
    marks.push(
      next.window
        ? { kind: 'next', at: next.window.from, until: next.window.until }
        : { kind: 'next', at: timeHere(new Date(next.at)) },
    );
  const open = ({ id, enabled, days }: Reminder) =>
    enabled && !known.has(id) && days.includes(weekdayOf(today));
  for (const { at, until } of reminders.filter(open))
    marks.push({ kind: 'open', at, until: until ?? undefined });
  return marks.sort((a, b) => alongDay(a.at, dayStart) - alongDay(b.at, dayStart));
}

/** Where the windows of today's reminders lie whose moment has come already. */
export function windowsGone(page: RemindersPage, today: string, dayStart: number): Band[] {
  const came = new Set(page.history.filter(({ day }) => day === today).map(({ reminder_id }) => reminder_id));
  return page.reminders
    .filter(({ id, until }) => until && came.has(id))
    .map(({ at, until }) => windowOf(at, until ?? at, dayStart));
}
