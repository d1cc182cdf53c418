/** From week to week. Days are `YYYY-MM-DD`. */
import type { TodayPage } from '../generated/types';
import { addDays } from './format';

/** The journal takes no day before it. */
export const FIRST_DAY = '1970-01-01';

export type Now = Pick<TodayPage, 'day' | 'days' | 'last_day'>;

/** The last day that can be shown: today, or a later one with an entry, as travel can leave it. */
export const lastDay = ({ day, last_day }: Now) => (last_day && last_day > day ? last_day : day);

/** Whether a day lies in the week that holds today. */
export const isThisWeek = (day: string, { days }: Pick<Now, 'days'>) => day >= days[0] && day <= days[6];

/** Whether a day lies in the last week that can be shown. */
export function isLastWeek(day: string, now: Now): boolean {
  const ahead = (Date.parse(lastDay(now)) - Date.parse(now.days[0])) / 86_400_000;
  return day >= addDays(now.days[0], Math.floor(ahead / 7) * 7);
}

/** The day a week on or back; nothing past the last week or before the first day. */
export function weekStep(day: string, weeks: 1 | -1, now: Now): string | undefined {
  if (weeks > 0 && isLastWeek(day, now)) return undefined;
  const to = addDays(day, 7 * weeks);
  if (to < FIRST_DAY) return undefined;
  const last = lastDay(now);
  return to > last ? last : to;
}
