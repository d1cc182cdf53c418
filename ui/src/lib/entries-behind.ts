/** The entries behind a chart's mark: which they are, and what they are called. */
import type { ChartName, MarkDetail } from '../charts/chart';
import type { EntryFilter, EntryList, ProgressPage, ProgressQuery } from '../generated/types';
import { dayLongBeside, dayRange, timeOfDay, weekRangeNear } from './format';
import { parts } from './lists';
import { practiceName } from './practices';
import { longName } from './weekdays';
import { t } from './words';

/** A mark that somebody opened. */
export interface Opened {
  chart: ChartName;
  mark: MarkDetail;
}

/** A mark with the entries behind it. */
export interface Behind extends Opened, EntryList {}

/** What chooses the time each chart shows; choosing anew closes what was open there. */
export const GOVERNOR: Record<ChartName, keyof ProgressQuery> = {
  'week-matrix': 'day',
  balance: 'day',
  feeling: 'day',
  heatmap: 'year',
  month: 'month',
  strength: 'range',
  rhythm: 'range',
};

/** The first and last day that a chart shows. */
export function spanOf(
  chart: ChartName,
  { week, heatmap, month, since, until }: ProgressPage,
): [string, string] {
  const ends = (days: { day: string }[]): [string, string] => [days[0].day, days[days.length - 1].day];
  switch (GOVERNOR[chart]) {
    case 'day':
      return [week.days[0], week.days[6]];
    case 'year':
      return ends(heatmap.days);
    case 'month':
      return ends(month.days);
    default:
      return [since, until];
  }
}

/** The mark's entries, within what its chart shows. */
export function filterOf({ chart, mark }: Opened, page: ProgressPage): EntryFilter {
  const [since, until] = spanOf(chart, page);
  return {
    practice: mark.practice ?? null,
    weekday: mark.weekday ?? null,
    hour: mark.hour ?? null,
    since: mark.day ?? mark.since ?? since,
    until: mark.day ?? mark.until ?? until,
  };
}

const hour = (number: number) => timeOfDay(`${String(number % 24).padStart(2, '0')}:00`);

function whenWords({ chart, mark }: Opened, page: ProgressPage): string {
  if (mark.day) return dayLongBeside(mark.day, page.week.today);
  const [since, until] = spanOf(chart, page);
  const [first, last] = [mark.since ?? since, mark.until ?? until];
  return GOVERNOR[chart] === 'day' ? weekRangeNear(first, last, page.week.today) : dayRange(first, last);
}

/** What the entries have in common. */
export function behindTitle(opened: Opened, page: ProgressPage): string {
  const { practice, weekday, hour: from } = opened.mark;
  const hours =
    weekday === undefined || from === undefined
      ? ''
      : t('behind-weekday-hour', { weekday: longName(weekday), from: hour(from), until: hour(from + 1) });
  return parts([practice ? practiceName(practice) : '', hours, whenWords(opened, page)]);
}
