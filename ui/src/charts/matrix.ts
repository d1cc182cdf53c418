/** The week, practice by day: what its marks say, and its drawing for pictures and paper. */
import type { PracticeWeek, WeekPage } from '../generated/types';
import { dayLong, whole } from '../lib/format';
import { practiceName } from '../lib/practices';
import { presenceWords } from '../lib/week-words';
import { t } from '../lib/words';
import type { Chart, ChartTable, Mark } from './chart';
import { cellId, drawMatrix, presenceId } from './matrix-drawing';

const rowMarks = (week: WeekPage, { practice, counts }: PracticeWeek, row: number): Mark[] =>
  week.days.flatMap((day, column) => {
    const count = counts[column];
    if (!count) return [];
    const plain = practiceName(practice);
    const name = week.focuses[column] === practice ? t('matrix-focus-name', { name: plain }) : plain;
    const label = t('mark', { name, day: dayLong(day), count });
    return [{ id: cellId(practice, day), label, row, column, opens: { practice, day } }];
  });

const presenceMarks = ({ days, states, practices }: WeekPage): Mark[] =>
  days.flatMap((day, column) => {
    if (states[column] !== 'present') return [];
    const label = t('open-day', { day: dayLong(day) });
    return [{ id: presenceId(day), label, row: practices.length, column, opens: { day } }];
  });

/** The practice each day had as its focus, as a last row; none where no day had one. */
const focusRow = ({ focuses }: WeekPage): string[][] =>
  focuses.some(Boolean)
    ? [[t('matrix-focus'), ...focuses.map((one) => (one ? practiceName(one) : t('matrix-no-focus'))), '']]
    : [];

const table = (week: WeekPage): ChartTable => ({
  caption: t('matrix-caption'),
  head: [t('practice'), ...week.days.map(dayLong), t('total')],
  rows: [
    ...week.practices.map(({ practice, counts, total }) => [
      practiceName(practice),
      ...counts.map(whole),
      whole(total),
    ]),
    [t('present'), ...week.states.map((state) => t(`state-${state}`)), whole(week.present)],
    ...focusRow(week),
  ],
});

/** The week of seven by seven. */
export function matrixChart(week: WeekPage): Chart {
  return {
    name: 'week-matrix',
    title: t('matrix-title'),
    summary: presenceWords(week),
    table: table(week),
    marks: [...week.practices.flatMap((row, index) => rowMarks(week, row, index)), ...presenceMarks(week)],
    draw: (space) => drawMatrix(week, space),
  };
}
