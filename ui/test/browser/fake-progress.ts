/**
 * What the journal would answer for the Progress page, from entries in the page's memory, or one of
 * the example pages that the journal itself made. It runs inside the page: nothing here may refer to
 * the outside.
 */
import type { ProgressPage } from '../../src/generated/types';

export function installFakeProgress(example: ProgressPage | undefined) {
  const SEVEN = ['empathy', 'boundaries', 'community', 'listening', 'support', 'inclusivity', 'authenticity'];
  const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  const TODAY = '2026-05-09';
  type Row = { day: string; at: string; practice: string | null; feeling?: unknown };
  type Query = { day?: string; range?: string; year?: number | null; month?: string | null };
  const move = (iso: string, by: number) =>
    new Date(Date.parse(iso) + by * 86_400_000).toISOString().slice(0, 10);
  const span = (first: string, last: string) => {
    const days: string[] = [];
    for (let day = first; day <= last; day = move(day, 1)) days.push(day);
    return days;
  };
  const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
  const monday = (iso: string) => move(iso, -((new Date(iso).getUTCDay() + 6) % 7));
  const lastOfMonth = (iso: string) => move(`${move(`${iso.slice(0, 7)}-01`, 31).slice(0, 7)}-01`, -1);

  (window as any).fakeProgress = (query: Query, entries: Row[], rests: string[]) => {
    (window as any).askedProgress = query;
    if (example) return example;
    const of = (day: string, practice?: string) =>
      entries.filter((entry) => entry.day === day && (!practice || entry.practice === practice));
    const counts = (day: string) => SEVEN.map((practice) => of(day, practice).length);
    const state = (day: string) =>
      day > TODAY ? 'ahead' : of(day).length ? 'present' : rests.includes(day) ? 'rest' : 'quiet';
    const first = entries.length ? entries.map(({ day }) => day).sort()[0] : null;
    const present = (days: string[]) => days.filter((day) => of(day).length).length;

    const FOCUSES = ['support', 'empathy', null, 'listening', 'authenticity', 'boundaries', null];
    const week = () => {
      const days = span(monday(query.day ?? TODAY), move(monday(query.day ?? TODAY), 6));
      const practices = SEVEN.map((practice) => {
        const mine = days.map((day) => of(day, practice).length);
        const before = days.map((day) => of(move(day, -7), practice).length);
        return { practice, counts: mine, total: sum(mine), last_week: sum(before) };
      });
      const total = sum(practices.map((row) => row.total));
      const feelings = days.map((day) => {
        const given = of(day).flatMap(({ feeling }) => (typeof feeling === 'number' ? [feeling] : []));
        return given.length ? { mean: sum(given) / given.length, count: given.length } : null;
      });
      return {
        days,
        states: days.map(state),
        today: TODAY,
        feelings,
        focuses: days.map((day, index) => (day <= TODAY && total ? FOCUSES[index] : null)),
        practices,
        total,
        present: present(days),
        rest_days: days.filter((day) => rests.includes(day)).length,
        rest_in_reserve: 1,
        balance: {
          shares: practices.map((row) => (total ? row.total / total : 0)),
          evenness: total ? 0.9 : null,
          shape: total ? 'even' : 'empty',
        },
        change: total ? { kind: 'most', most: 'listening' } : { kind: 'empty' },
        first_day: first,
      };
    };

    const heatmap = () => {
      const year = query.year ?? null;
      const days = (
        year ? span(`${year}-01-01`, `${year}-12-31`) : span(move(monday(TODAY), -364), TODAY)
      ).map((day) => {
        const count = sum(counts(day));
        const level = [1, 2, 4, 6].filter((least) => count >= least).length;
        return { day, count, level, present: of(day).length > 0, rest: rests.includes(day) };
      });
      const months = [...new Set(days.map(({ day }) => day.slice(0, 7)))].map((month) => {
        const mine = days.filter(({ day }) => day.startsWith(month));
        return {
          month: `${month}-01`,
          count: sum(mine.map(({ count }) => count)),
          present: mine.filter((day) => day.present).length,
        };
      });
      return {
        year,
        days,
        months,
        total: sum(days.map(({ count }) => count)),
        present: days.filter((day) => day.present).length,
        years: [2026, 2025, 2024],
      };
    };

    const month = () => {
      const start = `${(query.month ?? TODAY).slice(0, 7)}-01`;
      const days = span(start, lastOfMonth(start)).map((day) => ({
        day,
        state: state(day),
        counts: counts(day),
      }));
      const totals = SEVEN.map((_, index) => sum(days.map((day) => day.counts[index])));
      return { days, totals, total: sum(totals), present: present(days.map(({ day }) => day)) };
    };

    const range = query.range ?? 'three_months';
    const back: Record<string, number> = { four_weeks: 27, three_months: 88, year: 364, all: 364 };
    const since = move(TODAY, -back[range]);
    const line = (practice: string | null, days: string[]) => {
      const mine = entries.filter((entry) => (practice ? entry.practice === practice : entry.practice));
      const begun = mine.map(({ day }) => day).sort()[0] ?? null;
      let strength = 0;
      const values = days.map((day) => {
        strength = strength * 0.95 + (mine.some((entry) => entry.day === day) ? 0.05 : 0);
        return begun && day >= begun ? strength : null;
      });
      const rhythm = practice ? { times: 1, days: 7 } : null;
      const now = values[values.length - 1];
      return { practice, rhythm, begun, values, now, trend: now === null ? null : 'steady' };
    };
    const strength = () => {
      const step = range === 'year' || range === 'all' ? 7 : 1;
      const days = span(since, TODAY).filter((_, index, all) => (all.length - 1 - index) % step === 0);
      return { days, step, all: line(null, days), practices: SEVEN.map((one) => line(one, days)) };
    };

    const rhythm = () => {
      const hours = Array.from({ length: 24 }, (_, index) => (index + 4) % 24);
      const within = entries.filter(({ day, practice }) => practice && day >= since && day <= TODAY);
      const at = ({ day }: Row) => WEEK[(new Date(day).getUTCDay() + 6) % 7];
      const grid = WEEK.map((weekday) =>
        hours.map(
          (hour) =>
            within.filter((entry) => at(entry) === weekday && Number(entry.at.slice(11, 13)) === hour).length,
        ),
      );
      const shape = within.length < 10 ? { kind: 'too_little' } : { kind: 'spread' };
      return { weekdays: WEEK, hours, counts: grid, total: within.length, shape };
    };

    return {
      week: week(),
      heatmap: heatmap(),
      month: month(),
      range,
      since,
      until: TODAY,
      strength: strength(),
      rhythm: rhythm(),
    };
  };
}
