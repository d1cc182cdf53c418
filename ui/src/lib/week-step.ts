/** From week to week. Days are `YYYY-MM-DD`. */
import type { TodayPage } from '../generated/types';
import { addDays } from './format';

/** The journal takes no day before it. */
export const FIRST_DAY = '1970-01-01';

/** Whether a day lies in the week that holds today. */
export const isThisWeek = (day: string, { days }: Pick<TodayPage, 'days'>) => day >= days[0];

/** The day a week on or back; nothing past the week that holds today or before the first day. */
export function weekStep(
  day: string,
  weeks: 1 | -1,
  today: Pick<TodayPage, 'day' | 'days'>,
): string | undefined {
  if (weeks > 0 && isThisWeek(day, today)) return undefined;
  const to = addDays(day, 7 * weeks);
  if (to < FIRST_DAY) return undefined;
  return to > today.day ? today.day : to;
}
