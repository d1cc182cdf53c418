/** A rest in words: how long it still goes on. */
import { addDays, dayLong, weekdayLong } from './format';
import { t } from './words';

/** Thursday within the week, Thursday, 14 May after it. */
export const lastDayOf = (today: string, until: string) =>
  until < addDays(today, 7) ? weekdayLong(until) : dayLong(until);

/** What a rest day is called, by the last day of the rest it belongs to. */
export function restUntil(today: string, until: string | null): string {
  if (until === null) return t('rest-day');
  if (until <= today) return t('rest-last-day');
  return t('rest-until', { day: lastDayOf(today, until) });
}

/** How many days a rest has, both ends counted; none when it ends before it begins. */
export const restLength = (since: string, until: string) =>
  Math.max(0, Math.round((Date.parse(until) - Date.parse(since)) / 86_400_000) + 1);
