/** Days in weeks that begin on the person's own weekday. */
import type { Weekday } from '../generated/types';
import { WEEKDAYS, weekdayOf } from '../lib/weekdays';

/** The weekday's place in a week that begins with `first`. */
export const weekPlace = (day: string, first: Weekday) =>
  (WEEKDAYS.indexOf(weekdayOf(day)) - WEEKDAYS.indexOf(first) + 7) % 7;

export interface WeekPlace {
  /** Which week, the first being 0. */
  week: number;
  /** Which of its seven days. */
  weekday: number;
}

/** Where the days stand that follow one another from a place in the first week on. */
export function weekPlaces(days: number, first: number): WeekPlace[] {
  return Array.from({ length: days }, (_, index) => ({
    week: Math.floor((first + index) / 7),
    weekday: (first + index) % 7,
  }));
}
