/** A year at a glance: a cell for each day, deeper where more was logged. */
import type { HeatDay, Heatmap, Weekday } from '../generated/types';
import { dayAndMonth, dayFull, dayLongBeside, monthLong } from '../lib/format';
import { t } from '../lib/words';
import type { Chart, ChartTable, Mark } from './chart';
import { type Cell, cellsOf, drawHeatmap } from './heatmap-drawing';

/** What a day had, in words. */
function valueWords({ count, present, rest }: HeatDay): string {
  const parts = [
    count ? t('chart-times', { count }) : '',
    present && !count ? t('chart-free-page') : '',
    rest ? t('state-rest') : '',
  ].filter(Boolean);
  return parts.join(', ') || t('state-quiet');
}

function mark(cell: Cell, today: string): Mark {
  const { day, row, column, present } = cell;
  const label = t('chart-day-value', { day: dayLongBeside(day, today), value: valueWords(cell) });
  return { id: day, label, row, column, ...(present ? { opens: { day } } : {}) };
}

/** Since when, as exact as it needs to be: the date alone could mean this year's. */
const sinceWords = (day: string, today: string) =>
  day.slice(5) <= today.slice(5) && day.slice(0, 4) < today.slice(0, 4) ? dayFull(day) : dayAndMonth(day);

function summary({ year, days, present }: Heatmap, today: string, firstDay: string | null): string {
  if (year !== null) return t('heat-year-summary', { present, year: String(year) });
  if (!firstDay) return t('heat-empty');
  if (present === 1)
    return t('heat-one-day', { day: dayAndMonth(days.find((day) => day.present)?.day ?? '') });
  const whole = firstDay < days[0].day;
  return whole
    ? t('heat-whole', { present })
    : t('heat-since', { present, day: sinceWords(firstDay, today) });
}

const table = ({ months }: Heatmap): ChartTable => ({
  caption: t('heat-caption'),
  head: [t('chart-month'), t('chart-days-present'), t('chart-times-logged')],
  rows: months.map(({ month, present, count }) => [monthLong(month), String(present), String(count)]),
});

/** The last twelve months, or a calendar year. */
export function heatmapChart(
  heatmap: Heatmap,
  today: string,
  firstDay: string | null,
  firstWeekday: Weekday,
): Chart {
  const cells = cellsOf(heatmap.days, today, firstDay, firstWeekday);
  return {
    name: 'heatmap',
    title: heatmap.year === null ? t('heat-title') : t('heat-year-title', { year: String(heatmap.year) }),
    summary: summary(heatmap, today, firstDay),
    table: table(heatmap),
    marks: cells.filter(({ standing }) => standing === 'within').map((cell) => mark(cell, today)),
    draw: (space) => drawHeatmap(cells, space),
  };
}
