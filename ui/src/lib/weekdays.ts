/** Weekdays in the person's order and in words. */
import type { Weekday } from '../generated/types';
import { addDays, weekdayHead, weekdayLong, weekdayNarrow, weekdayShort } from './format';
import { listedShort } from './lists';
import { store } from './store';
import { t } from './words';

export const WEEKDAYS: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** A Monday, to name weekdays after. */
const MONDAY = '2026-05-04';

const dateOf = (weekday: Weekday) => addDays(MONDAY, WEEKDAYS.indexOf(weekday));
export const longName = (weekday: Weekday) => weekdayLong(dateOf(weekday));
export const shortName = (weekday: Weekday) => weekdayShort(dateOf(weekday));
/** As `shortName`, over a narrow column. */
export const headName = (weekday: Weekday) => weekdayHead(dateOf(weekday));

export const narrowName = (weekday: Weekday) => weekdayNarrow(dateOf(weekday));

/** The weekday of a date. */
export const weekdayOf = (day: string): Weekday =>
  WEEKDAYS[(new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7];

/** The seven weekdays, beginning with the person's own first. */
export function weekdaysInOrder(): Weekday[] {
  const first = WEEKDAYS.indexOf(store.settings.week_start ?? store.start?.first_weekday ?? 'mon');
  return [...WEEKDAYS.slice(first), ...WEEKDAYS.slice(0, first)];
}

/** Weekdays in words: every day, weekdays, or their names. */
export function daysInWords(days: Weekday[]): string {
  if (days.length === 7) return t('every-day');
  if (days.length === 5 && !days.includes('sat') && !days.includes('sun')) return t('weekdays');
  return listedShort(
    weekdaysInOrder()
      .filter((day) => days.includes(day))
      .map(shortName),
  );
}
