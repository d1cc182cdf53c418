/** The weeks one can read a letter of: the last ones at once, those before by their year. */
import { weekRangeNear } from './format';
import type { LetterWeek } from '../generated/types';

/** How many stand in the list at once. */
export const RECENT = 8;

export interface Year {
  year: string;
  weeks: LetterWeek[];
}

/** The newest weeks, and the years of those before; both newest first, as the weeks come. */
export function recentAndYears(weeks: LetterWeek[]): { recent: LetterWeek[]; years: Year[] } {
  const years: Year[] = [];
  for (const week of weeks.slice(RECENT)) {
    const year = week.first_day.slice(0, 4);
    const last = years.at(-1);
    if (last?.year === year) last.weeks.push(week);
    else years.push({ year, weeks: [week] });
  }
  return { recent: weeks.slice(0, RECENT), years };
}

/** A week by its days; the year is said where nothing near says it. */
export const weekName = ({ first_day, last_day }: LetterWeek, year: string): string =>
  weekRangeNear(first_day, last_day, year);
