/** Rhythm: on which weekdays and at which hours the seven are logged. */
import type { HourRhythm, Weekday } from '../generated/types';
import { hourShort, timeOfDay, whole } from '../lib/format';
import { sentences } from '../lib/lists';
import { longName } from '../lib/weekdays';
import { t } from '../lib/words';
import type { Chart, ChartTable, Mark } from './chart';
import { drawRhythm } from './rhythm-drawing';

const sum = (counts: number[]) => counts.reduce((all, count) => all + count, 0);
const hourStart = (hour: number) => timeOfDay(`${String(hour % 24).padStart(2, '0')}:00`);

function mark({ weekdays, hours, counts }: HourRhythm, row: number, column: number): Mark {
  const [weekday, hour, count] = [weekdays[row], hours[column], counts[row][column]];
  const label = t('hours-mark', {
    weekday: longName(weekday),
    from: hourStart(hour),
    until: hourStart(hour + 1),
    count,
  });
  return { id: `${weekday}-${hour}`, label, row, column, ...(count ? { opens: { weekday, hour } } : {}) };
}

const most = (weekday: Weekday) => t('hours-weekday', { weekday: longName(weekday) });

/** The rhythm in a plain sentence or two. */
function summary({ shape, total }: HourRhythm): string {
  switch (shape.kind) {
    case 'too_little':
      return t('hours-too-little', { total });
    case 'part_and_weekday':
      return sentences([t(`hours-part-${shape.part}`), most(shape.weekday)]);
    case 'part':
      return t(`hours-part-${shape.part}`);
    case 'weekday':
      return most(shape.weekday);
    case 'spread':
      return t('hours-spread');
  }
}

function table({ weekdays, hours, counts, total }: HourRhythm): ChartTable {
  const numbers = (row: number[]) => [...row, sum(row)].map(whole);
  const ofHours = hours.map((_, hour) => sum(counts.map((row) => row[hour])));
  return {
    caption: t('hours-caption'),
    head: [t('hours-weekday-head'), ...hours.map(hourShort), t('total')],
    rows: [
      ...weekdays.map((weekday, row) => [longName(weekday), ...numbers(counts[row])]),
      [t('total'), ...ofHours.map(whole), whole(total)],
    ],
  };
}

/** Weekdays by hours, over the page's range. */
export function rhythmChart(rhythm: HourRhythm): Chart {
  const marks = rhythm.weekdays.map((_, row) => rhythm.hours.map((__, column) => mark(rhythm, row, column)));
  const ids = marks.map((row) => row.map(({ id }) => id));
  return {
    name: 'rhythm',
    title: t('hours-title'),
    summary: summary(rhythm),
    table: table(rhythm),
    marks: marks.flat(),
    draw: (space) => drawRhythm(rhythm, ids, space),
  };
}
