/** A month as a calendar sheet: which of the seven each day had. */
import type { MonthDay, MonthPage, Weekday } from '../generated/types';
import { dayLongBeside, monthLong, whole } from '../lib/format';
import { listedShort } from '../lib/lists';
import { PRACTICES } from '../lib/practices';
import { t } from '../lib/words';
import { type Chart, type ChartTable, type Mark, NO_VALUE } from './chart';
import { type PlacedDay, drawMonth } from './month-drawing';
import { weekPlace, weekPlaces } from './weeks';

const sum = (counts: number[]) => counts.reduce((all, count) => all + count, 0);
const hasEntries = ({ state, counts }: MonthDay) => state === 'present' || sum(counts) > 0;

/** What is ahead, or was before the journal began, is told only where there is something. */
function isTold(day: MonthDay, firstDay: string | null): boolean {
  if (hasEntries(day) || day.state === 'rest') return true;
  return day.state !== 'ahead' && firstDay !== null && day.day >= firstDay;
}

function placedDays(
  { days }: MonthPage,
  today: string,
  firstDay: string | null,
  first: Weekday,
): PlacedDay[] {
  const places = weekPlaces(days.length, weekPlace(days[0].day, first));
  return days.map((day, index) => ({
    ...day,
    ...places[index],
    told: isTold(day, firstDay),
    today: day.day === today,
  }));
}

/** What a day had, in words: “empathy 2, support 1”. */
function valueWords({ state, counts }: MonthDay): string {
  const some = PRACTICES.flatMap(({ id }, index) =>
    counts[index]
      ? [t('month-part', { name: t('practice-inline', { practice: id }), count: counts[index] })]
      : [],
  );
  if (some.length) return listedShort(some);
  return state === 'present' ? t('chart-free-page') : t(`state-${state}`);
}

function mark(day: PlacedDay, today: string): Mark {
  const label = t('chart-day-value', { day: dayLongBeside(day.day, today), value: valueWords(day) });
  const opens = hasEntries(day) ? { opens: { day: day.day } } : {};
  return { id: day.day, label, row: day.week, column: day.weekday, ...opens };
}

/** What a day was beside its numbers: of rest, or with free pages alone. */
function besides(day: MonthDay): string {
  if (day.state === 'rest') return t('state-rest');
  return hasEntries(day) && !sum(day.counts) ? t('chart-free-page') : NO_VALUE;
}

function table({ days, totals, total }: MonthPage, today: string): ChartTable {
  const numbers = (counts: number[]) => [...counts, sum(counts)].map(whole);
  const told = days.filter((day) => hasEntries(day) || day.state === 'rest');
  return {
    caption: t('month-caption'),
    head: [
      t('month-day'),
      ...PRACTICES.map(({ id }) => t('practice-short', { practice: id })),
      t('total'),
      t('month-besides'),
    ],
    rows: [
      ...told.map((day) => [dayLongBeside(day.day, today), ...numbers(day.counts), besides(day)]),
      [t('total'), ...totals.map(whole), whole(total), NO_VALUE],
    ],
    told: true,
  };
}

function summary({ present, total }: MonthPage): string {
  if (!present) return t('month-empty');
  return total ? t('month-summary', { present, total }) : t('month-pages-alone', { present });
}

/** A calendar month, its weeks in the person's order. */
export function monthChart(
  month: MonthPage,
  today: string,
  firstDay: string | null,
  firstWeekday: Weekday,
): Chart {
  const days = placedDays(month, today, firstDay, firstWeekday);
  return {
    name: 'month',
    title: monthLong(month.days[0].day),
    summary: summary(month),
    table: table(month, today),
    marks: days.filter(({ told }) => told).map((day) => mark(day, today)),
    draw: (space) => drawMonth(days, space),
  };
}
