/** Sentences about reminders: when the next one comes, and what became of the last. */

import type { Occurrence, RemindersPage } from '../generated/types';
import { addDays, clockAt, dateAt, dayLong, weekdayLong } from './format';
import { t } from './words';

/** When the next reminder comes, in one sentence. */
export function nextReminder({ status, reminders }: RemindersPage, today: string): string {
  if (status.paused_until) return t('reminders-paused', { time: whenWords(status.paused_until, today) });
  if (!status.next) return reminders.length ? t('no-reminder-soon') : t('no-reminder');
  const [date, time] = [dateAt(status.next.at), clockAt(status.next.at)];
  return date === today
    ? t('next-reminder', { time })
    : t('next-reminder-on', { weekday: weekdayLong(date), time });
}

/** “19:30”, or “Monday at 19:30” when it is another day. */
function whenWords(moment: string, today: string): string {
  const [date, time] = [dateAt(moment), clockAt(moment)];
  return date === today ? time : t('weekday-at', { weekday: weekdayLong(date), time });
}

/** When something was, within a sentence: a bare time means today. */
function whenItWas(moment: string, today: string): string {
  const [date, time] = [dateAt(moment), clockAt(moment)];
  if (date >= today) return time;
  if (date === addDays(today, -1)) return t('time-yesterday', { time });
  return t('time-on', { time, day: date > addDays(today, -7) ? weekdayLong(date) : dayLong(date) });
}

/** What became of the last reminder, and why. */
export function outcomeInWords({ outcome, due_at, again_at }: Occurrence, today: string): string {
  const became = t(`reminder-${outcome.replaceAll('_', '-')}`, { time: whenItWas(due_at, today) });
  if (outcome !== 'later' || !again_at) return became;
  return `${became} ${t('comes-again', { time: clockAt(again_at) })}`;
}

/** Why reminders may not be seen at all; nothing when they can be. */
export function serverTrouble({ server }: RemindersPage): string {
  return server === 'missing' || server === 'frozen' ? t(`server-${server}`) : '';
}
