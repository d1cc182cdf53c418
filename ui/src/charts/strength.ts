/** Strength: eight small lines from 0 to 100, all together and each of the seven. */
import type { Practice, StrengthLine, StrengthPage, Trend } from '../generated/types';
import { addDays, dayAndMonth, dayFull, whole } from '../lib/format';
import { clauses, listed, sentences } from '../lib/lists';
import { practiceName } from '../lib/practices';
import { rhythmWords } from '../lib/rhythm-words';
import { t } from '../lib/words';
import { type Chart, type ChartTable, type Mark, NO_VALUE } from './chart';
import { type Line, type LineWords, drawStrength } from './strength-drawing';
import { chosen } from './strength-layout';

const percent = (value: number) => Math.round(value * 100);
const nameOf = (practice: Practice | null) => (practice ? practiceName(practice) : t('strength-all'));
const markId = (practice: Practice | null, day: string) => `${practice ?? 'all'}-${day}`;

/** A day, with its year when that is not the last day's. */
function dayWords(day: string, days: string[]): string {
  return day.slice(0, 4) === days[days.length - 1].slice(0, 4) ? dayAndMonth(day) : dayFull(day);
}

const valueWords = (strength: number) => t('strength-value', { now: percent(strength) });
const trendWords = (trend: Trend | null) => (trend ? t(`trend-${trend}`) : t('strength-to-come'));

/** The days chosen for marks by which a line has begun. */
const told = ({ values }: StrengthLine) =>
  chosen(values.length).flatMap((index, column) => {
    const value = values[index];
    return value === null ? [] : [{ index, column, value }];
  });

/** The entries of the days since the point before. */
function span({ days, step }: StrengthPage, column: number) {
  const points = chosen(days.length);
  const [day, before] = [days[points[column]], days[points[column - 1]]];
  return { since: before === undefined ? addDays(day, 1 - step) : addDays(before, 1), until: day };
}

function lineMarks(line: StrengthLine, row: number, page: StrengthPage): Mark[] {
  const { practice } = line;
  return told(line).map(({ index, column, value }) => ({
    id: markId(practice, page.days[index]),
    label: t('strength-mark', {
      name: nameOf(practice),
      day: dayWords(page.days[index], page.days),
      value: valueWords(value),
    }),
    row,
    column,
    opens: { ...(practice ? { practice } : {}), ...span(page, column) },
  }));
}

/** Some practices at the beginning of a clause or within the sentence. */
function names(lines: StrengthLine[], begins: boolean): string {
  const all = lines.flatMap(({ practice }) => (practice ? [practice] : []));
  return listed(
    all.map((practice, index) => t(begins && !index ? 'practice-short' : 'practice-inline', { practice })),
  );
}

/** What each is doing, in one sentence: which gather, which rest, and how the others are. */
function trendSentence(lines: StrengthLine[]): string {
  const alike = ['gathering', 'resting', 'steady', null] as const;
  const groups = alike.map((trend) => lines.filter((line) => line.trend === trend)).filter((some) => some[0]);
  if (groups.length === 1) return t('strength-all-seven', { trend: trendWords(lines[0].trend) });
  const each = groups.map((some, index) => {
    const [count, trend] = [some.length, trendWords(some[0].trend)];
    // Who gathers or rests is named, even where there are no others.
    const others = index === groups.length - 1 && some[0].trend !== 'resting';
    if (others) return t('strength-others', { count, trend });
    return t('strength-some', { names: names(some, !index), count, trend });
  });
  return t('sentence', { words: clauses(each) });
}

/** With the practices' names or, for a picture that is passed on, without. */
function summary({ all, practices }: StrengthPage, named: boolean): string {
  if (all.now === null) return t('strength-empty');
  const together = t('strength-together', { value: valueWords(all.now) });
  return sentences([together, named ? trendSentence(practices) : '']);
}

const rhythmOf = ({ rhythm }: StrengthLine) => (rhythm ? rhythmWords(rhythm) : t('strength-mean'));

/** A row for each date that has marks, then what the lines are doing and their rhythms. */
function table(lines: StrengthLine[], { days }: StrengthPage): ChartTable {
  const columns = lines.map(({ practice }) =>
    practice ? t('practice-short', { practice }) : t('strength-all'),
  );
  const dates = chosen(days.length).map((index) => [
    dayWords(days[index], days),
    ...lines.map(({ values }) => {
      const value = values[index];
      return value === null ? NO_VALUE : whole(percent(value));
    }),
  ]);
  return {
    caption: t('strength-caption'),
    head: [t('day'), ...columns],
    rows: [
      ...dates,
      [t('strength-trend'), ...lines.map(({ trend }) => trendWords(trend))],
      [t('strength-rhythm'), ...lines.map(rhythmOf)],
    ],
  };
}

const lineWords = (line: StrengthLine): LineWords => ({
  name: nameOf(line.practice),
  now: line.now === null ? '' : valueWords(line.now),
  trend: trendWords(line.trend),
  rhythm: rhythmOf(line),
});

/** What is drawn of a line: it begins where it has its first value. */
export function drawnLine(line: StrengthLine, days: string[]): Line {
  const values = line.values.filter((value) => value !== null);
  const before = days.length - values.length;
  return {
    practice: line.practice,
    values,
    before,
    marks: told(line).map(({ index }) => ({ point: index - before, id: markId(line.practice, days[index]) })),
    words: lineWords(line),
  };
}

/** Strength over the page's range. */
export function strengthChart(page: StrengthPage): Chart {
  const { days } = page;
  const lines = [page.all, ...page.practices];
  const ends = [days[0], days[days.length - 1]].map((day) => dayWords(day, days));
  const drawn = lines.map((line) => drawnLine(line, days));
  return {
    name: 'strength',
    title: t('strength-title'),
    summary: summary(page, true),
    discreet: summary(page, false),
    table: table(lines, page),
    marks: lines.flatMap((line, row) => lineMarks(line, row, page)),
    draw: (space) => drawStrength(drawn, ends, space),
  };
}
