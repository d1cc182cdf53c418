/** The charts of a Progress page, each made once however often the page is shown anew. */
import { balanceChart } from '../charts/balance';
import type { Chart, ChartName } from '../charts/chart';
import { feelingChart } from '../charts/feeling';
import { heatmapChart } from '../charts/heatmap';
import { matrixChart } from '../charts/matrix';
import { monthChart } from '../charts/month';
import { rhythmChart } from '../charts/rhythm';
import { strengthChart } from '../charts/strength';
import type { ProgressPage } from '../generated/types';
import { spanOf } from './entries-behind';

export interface Spanned {
  chart: Chart;
  /** Its first and last day. */
  span: [string, string];
}

function make(name: ChartName, { week, heatmap, month, strength, rhythm }: ProgressPage): Chart {
  switch (name) {
    case 'week-matrix':
      return matrixChart(week);
    case 'balance':
      return balanceChart(week);
    case 'feeling':
      return feelingChart(week);
    case 'heatmap':
      return heatmapChart(heatmap, week.today, week.first_day, rhythm.weekdays[0]);
    case 'month':
      return monthChart(month, week.today, week.first_day, rhythm.weekdays[0]);
    case 'strength':
      return strengthChart(strength);
    case 'rhythm':
      return rhythmChart(rhythm);
  }
}

const made = new WeakMap<ProgressPage, Map<ChartName, Spanned>>();

/** A chart of the page; the same object as long as the page is. */
export function chartOf(page: ProgressPage, name: ChartName): Spanned {
  const charts = made.get(page) ?? new Map<ChartName, Spanned>();
  made.set(page, charts);
  const spanned = charts.get(name) ?? { chart: make(name, page), span: spanOf(name, page) };
  charts.set(name, spanned);
  return spanned;
}
