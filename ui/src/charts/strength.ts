/** Strength: eight small lines from 0 to 100, all together and each of the seven. */
import type { Practice, StrengthLine, StrengthPage, Trend } from '../generated/types';
import { addDays, dayAndMonth, dayFull } from '../lib/format';
import { practiceName } from '../lib/practices';
import { rhythmWords } from '../lib/rhythm-words';
import { t } from '../lib/words';
import type { Chart, ChartTable, Mark } from './chart';
import { type LineWords, drawStrength } from './strength-drawing';
import { chosen } from './strength-layout';
import { listed } from './text';

const percent = (value: number) => Math.round(value * 100);
const nameOf = (practice: Practice | null) => (practice ? practiceName(practice) : t('strength-all'));
const lineId = (practice: Practice | null) => practice ?? 'all';

/** A day, with its year when that is not the last day's. */
function dayWords(day: string, days: string[]): string {
  return day.slice(0, 4) === days[days.length - 1].slice(0, 4) ? dayAndMonth(day) : dayFull(day);
}

const value = (strength: number) => t('strength-value', { now: percent(strength) });

/** The entries of the days since the point before. */
function span(days: string[], step: number, points: number[], column: number) {
  const before = points[column - 1];
  const since = before === undefined ? addDays(days[points[column]], 1 - step) : addDays(days[before], 1);
  return { since, until: days[points[column]] };
}

function lineMarks({ practice, values }: StrengthLine, row: number, { days, step }: StrengthPage): Mark[] {
  const points = chosen(days.length);
  return points.map((point, column) => ({
    id: `${lineId(practice)}-${days[point]}`,
    label: t('strength-mark', {
      name: nameOf(practice),
      day: dayWords(days[point], days),
      value: value(values[point]),
    }),
    row,
    column,
    opens: { ...(practice ? { practice } : {}), ...span(days, step, points, column) },
  }));
}

/** Some practices at the beginning of a clause or within the sentence. */
function names(lines: StrengthLine[], begins: boolean): string {
  const all = lines.flatMap(({ practice }) => (practice ? [practice] : []));
  return listed(
    all.map((practice, index) => t(begins && !index ? 'practice-short' : 'practice-inline', { practice })),
  );
}

/** What each is doing, in one sentence: which gather, which rest, and that the others are steady. */
function trendSentence(lines: StrengthLine[]): string {
  const having = (trend: Trend) => lines.filter((line) => line.trend === trend);
  const [gathering, resting, steady] = [having('gathering'), having('resting'), having('steady')];
  const whole = [gathering, resting, steady].find(({ length }) => length === lines.length);
  if (whole) return t('strength-all-seven', { trend: t(`trend-${whole[0].trend}`) });
  const clauses: string[] = [];
  for (const some of [gathering, resting].filter(({ length }) => length)) {
    const trend = t(`trend-${some[0].trend}`);
    clauses.push(t('strength-some', { names: names(some, !clauses.length), count: some.length, trend }));
  }
  if (steady.length) clauses.push(t('strength-others', { count: steady.length }));
  return `${clauses.join('; ')}.`;
}

/** With the practices' names or, for a picture that is passed on, without. */
function summary({ all, practices }: StrengthPage, named: boolean): string {
  if (!practices.some(({ values }) => values.some(Boolean))) return t('strength-empty');
  const together = t('strength-together', { value: value(all.now) });
  return named ? `${together} ${trendSentence(practices)}` : together;
}

const rhythmOf = ({ rhythm }: StrengthLine) => (rhythm ? rhythmWords(rhythm) : t('strength-mean'));

const table = (lines: StrengthLine[]): ChartTable => ({
  caption: t('strength-caption'),
  head: [t('practice'), t('strength-now'), t('strength-trend'), t('strength-rhythm')],
  rows: lines.map((line) => [
    nameOf(line.practice),
    String(percent(line.now)),
    t(`trend-${line.trend}`),
    rhythmOf(line),
  ]),
});

const lineWords = (line: StrengthLine): LineWords => ({
  name: nameOf(line.practice),
  now: value(line.now),
  trend: t(`trend-${line.trend}`),
  rhythm: rhythmOf(line),
});

/** Strength over the page's range. */
export function strengthChart(page: StrengthPage): Chart {
  const lines = [page.all, ...page.practices];
  const ends = [page.days[0], page.days[page.days.length - 1]].map((day) => dayWords(day, page.days));
  const drawn = lines.map((line) => {
    const points = chosen(page.days.length);
    const marks = points.map((point) => ({ point, id: `${lineId(line.practice)}-${page.days[point]}` }));
    return { practice: line.practice, values: line.values, marks, words: lineWords(line) };
  });
  return {
    name: 'strength',
    title: t('strength-title'),
    summary: summary(page, true),
    discreet: summary(page, false),
    table: table(lines),
    marks: lines.flatMap((line, row) => lineMarks(line, row, page)),
    draw: (space) => drawStrength(drawn, ends, space),
  };
}
