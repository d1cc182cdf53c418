import './week-charts.css';

import { html } from 'lit';

import type { ChartName } from '../../charts/chart';
import type { ProgressPage } from '../../generated/types';
import { framed } from '../chart-frame/framed';
import { weekMatrix } from '../week-matrix/week-matrix';

/** The week: when each practice was logged, how the days felt, how the seven were balanced. */
export function weekCharts(page: ProgressPage, plain: boolean, behind: (...charts: ChartName[]) => unknown) {
  const { week } = page;
  const body = (asTable: boolean, width: number) => weekMatrix(week, asTable, width);
  return html`<div class="progress-grid">
      <div>${framed(page, 'week-matrix', plain, { level: 2, body })} ${framed(page, 'feeling', plain)}</div>
      ${framed(page, 'balance', plain, { level: 2 })}
    </div>
    ${behind('week-matrix', 'feeling', 'balance')}`;
}
