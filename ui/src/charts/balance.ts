/** The balance of the seven: petals whose area is the count, last week's as an outline. */
import type { PracticeWeek, WeekPage } from '../generated/types';
import { practiceName } from '../lib/practices';
import { weekNames, whichWeek } from '../lib/week-words';
import { t } from '../lib/words';
import { drawBalance } from './balance-drawing';
import type { Chart, ChartTable, Mark } from './chart';
import { whole } from '../lib/format';

function mark(shown: WeekPage, { practice, total, last_week }: PracticeWeek, column: number): Mark {
  const week = whichWeek(shown);
  const label = t('petal', { name: practiceName(practice), count: total, before: last_week, week });
  return { id: practice, label, row: 0, column, ...(total ? { opens: { practice } } : {}) };
}

const table = (shown: WeekPage): ChartTable => ({
  caption: t('balance-caption'),
  head: [t('practice'), ...weekNames(shown)],
  rows: shown.practices.map(({ practice, total, last_week }) => [
    practiceName(practice),
    whole(total),
    whole(last_week),
  ]),
});

/** How a week's attention was spread. */
export function balanceChart(week: WeekPage): Chart {
  return {
    name: 'balance',
    title: t('balance-title'),
    summary: t(`balance-words-${week.balance.shape.replace('_', '-')}`, { week: whichWeek(week) }),
    table: table(week),
    marks: week.practices.map((row, column) => mark(week, row, column)),
    draw: (space) => drawBalance(week, space),
  };
}
