/** Sentences about reminders: when the next one comes, and what became of each. */

import type { NextReminder, Occurrence, Reminder, RemindersPage } from '../generated/types';
import { addDays, clockAt, dateAt, dayFull, dayLong, timeOfDay, weekdayLong } from './format';
import { sentences } from './lists';
import { has, t } from './words';

/** When the next reminder comes, in one sentence. What a window has drawn is not given away. */
export function nextReminder({ status, reminders }: RemindersPage, today: string, dayStart: number): string {
  if (status.paused_until)
    return t('reminders-paused', { time: pauseEnd(status.paused_until, today, dayStart) });
  if (!status.next) return reminders.length ? t('no-reminder-soon') : t('no-reminder');
  const date = dateOfNext(status.next);
  const here = date === today;
  const weekday = weekdayLong(date);
  if (status.next.window) {
    const [from, until] = [timeOfDay(status.next.window.from), timeOfDay(status.next.window.until)];
    return here
      ? t('next-reminder-between', { from, until })
      : t('next-reminder-between-on', { weekday, from, until });
  }
  const time = clockAt(status.next.at);
  return here ? t('next-reminder', { time }) : t('next-reminder-on', { weekday, time });
}

/** The date it is told for: a window over midnight is named after the evening it opens in. */
function dateOfNext({ at, day, window }: NextReminder): string {
  return window && window.from > window.until ? day : dateAt(at);
}

/** When a pause ends: “19:30”, “tomorrow”, “Monday”, “Wednesday, 20 May”. */
function pauseEnd(moment: string, today: string, dayStart: number): string {
  const end = new Date(moment);
  const [date, time] = [dateAt(moment), clockAt(moment)];
  if (date === today) return time;
  const dayBegins = end.getHours() === dayStart && end.getMinutes() === 0;
  if (dayBegins && date === addDays(today, 1)) return t('until-tomorrow');
  if (date > addDays(today, 6)) return date.slice(0, 4) === today.slice(0, 4) ? dayLong(date) : dayFull(date);
  return dayBegins ? weekdayLong(date) : t('weekday-at', { weekday: weekdayLong(date), time });
}

/** When something was, within a sentence: a bare time means the day the sentence is told on. */
function whenItWas(moment: string, day: string): string {
  const [date, time] = [dateAt(moment), clockAt(moment)];
  if (date >= day) return time;
  if (date === addDays(day, -1)) return t('time-yesterday', { time });
  return t('time-on', { time, day: date > addDays(day, -7) ? weekdayLong(date) : dayLong(date) });
}

/** When what kept it was over: a bare time on the date it was due. */
function whenOver(moment: string, dueAt: string, day: string): string {
  const [date, time] = [dateAt(moment), clockAt(moment)];
  if (date === dateAt(dueAt) || date === day) return time;
  return t('time-on', { time, day: weekdayLong(date) });
}

/** The sentence for an outcome: one about what kept it, where there is such a sentence. */
function keyOf({ outcome, delay, practice }: Occurrence): string {
  if (outcome === 'silent_logged' && !practice) return 'reminder-silent-day-logged';
  const plain = `reminder-${outcome.replaceAll('_', '-')}`;
  const kept = delay ? `${plain}-${delay.by.replaceAll('_', '-')}` : plain;
  return has(kept) ? kept : plain;
}

/** What became of a reminder, and why; `day` is the one the sentence is told on. */
export function outcomeInWords(of: Occurrence, day: string, now = Date.now()): string {
  const { outcome, due_at, again_at, delay, practice } = of;
  const until = delay?.until ? whenOver(delay.until, due_at, day) : clockAt(of.decided_at);
  const became = t(keyOf(of), {
    time: whenItWas(due_at, day),
    until,
    practice: practice ? t('practice-inline', { practice }) : '',
  });
  if (outcome !== 'later' || !again_at || Date.parse(again_at) < now) return became;
  return sentences([became, t('comes-again', { time: clockAt(again_at) })]);
}

/** “19:30”, or “13:00 – 17:00” for a window. */
export const timesInWords = ({ at, until }: Pick<Reminder, 'at' | 'until'>) =>
  until ? t('time-span', { from: timeOfDay(at), until: timeOfDay(until) }) : timeOfDay(at);

/** Why reminders may not be seen at all; nothing when they can be. */
export function serverTrouble({ server }: RemindersPage): string {
  return server === 'missing' || server === 'frozen' ? t(`server-${server}`) : '';
}
