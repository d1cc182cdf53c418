/** A year at a glance: a cell for each day, deeper where more was logged. */
import type { HeatDay, Heatmap, Weekday } from '../generated/types';
import { dayAndMonth, dayFull, dayLongBeside, dayNumber, monthLong, whole, yearNumber } from '../lib/format';
import { clauses, listedShort } from '../lib/lists';
import { t } from '../lib/words';
import { type Chart, type ChartTable, type Mark, NO_VALUE } from './chart';
import { type Cell, cellsOf, drawHeatmap, hasSomething } from './heatmap-drawing';

/** What a day had, its number of times as it is given. */
function valueWords({ count, present, rest }: HeatDay, times: string): string {
  const parts = [
    count ? times : '',
    present && !count ? t('chart-free-page') : '',
    present && rest ? t('heat-rest-too') : '',
    !present && rest ? t('state-rest') : '',
  ].filter(Boolean);
  return listedShort(parts) || t('state-quiet');
}

function mark(cell: Cell, today: string): Mark {
  const { day, row, column, present, count } = cell;
  const label = t('chart-day-value', {
    day: dayLongBeside(day, today),
    value: valueWords(cell, t('chart-times', { count })),
  });
  return { id: day, label, row, column, ...(present ? { opens: { day } } : {}) };
}

/** Since when, as exact as it needs to be: the date alone could mean this year's. */
const sinceWords = (day: string, today: string) =>
  day.slice(5) <= today.slice(5) && day.slice(0, 4) < today.slice(0, 4) ? dayFull(day) : dayAndMonth(day);

function summary({ year, days, present }: Heatmap, today: string, firstDay: string | null): string {
  if (year !== null) return t('heat-year-summary', { present, year: yearNumber(year) });
  if (!firstDay) return t('heat-empty');
  if (present === 1)
    return t('heat-one-day', { day: dayAndMonth(days.find((day) => day.present)?.day ?? '') });
  const whole = firstDay < days[0].day;
  return whole
    ? t('heat-whole', { present })
    : t('heat-since', { present, day: sinceWords(firstDay, today) });
}

/** A month's days that have something, in one line: “1: 2; 4: rest”. */
const daysOf = (days: HeatDay[], month: string) =>
  clauses(
    days
      .filter((day) => day.day.slice(0, 7) === month.slice(0, 7) && hasSomething(day))
      .map((day) =>
        t('chart-day-value', { day: dayNumber(day.day), value: valueWords(day, whole(day.count)) }),
      ),
  ) || NO_VALUE;

const table = ({ months, days }: Heatmap): ChartTable => ({
  caption: t('heat-caption'),
  head: [t('chart-month'), t('chart-days-present'), t('chart-times-logged'), t('heat-days')],
  rows: months.map(({ month, present, count }) => [
    monthLong(month),
    whole(present),
    whole(count),
    daysOf(days, month),
  ]),
  told: true,
});

/** The last twelve months, or a calendar year. */
export function heatmapChart(
  heatmap: Heatmap,
  today: string,
  firstDay: string | null,
  firstWeekday: Weekday,
): Chart {
  const cells = cellsOf(heatmap.days, today, firstDay, firstWeekday);
  const within = cells.filter(({ standing }) => standing === 'within');
  const marks = within.map((cell) => mark(cell, today));
  return {
    name: 'heatmap',
    title: heatmap.year === null ? t('heat-title') : t('heat-year-title', { year: yearNumber(heatmap.year) }),
    summary: summary(heatmap, today, firstDay),
    table: table(heatmap),
    marks,
    // A year is looked at from its end.
    entrance: marks.at(-1)?.id,
    draw: (space) => drawHeatmap(cells, space),
  };
}
