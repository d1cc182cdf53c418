import './week-charts.css';

import { html } from 'lit';

import { balanceChart } from '../../charts/balance';
import type { ChartName } from '../../charts/chart';
import { feelingChart } from '../../charts/feeling';
import { matrixChart } from '../../charts/matrix';
import type { ProgressPage } from '../../generated/types';
import { framed } from '../chart-frame/framed';
import { weekMatrix } from '../week-matrix/week-matrix';

/** The week: when each practice was logged, how the days felt, how the seven were balanced. */
export function weekCharts(page: ProgressPage, plain: boolean, behind: (...charts: ChartName[]) => unknown) {
  const { week } = page;
  const body = (asTable: boolean, width: number) => weekMatrix(week, asTable, width);
  return html`<div class="progress-grid">
      <div>
        ${framed(page, matrixChart(week), plain, { level: 2, body })}
        ${framed(page, feelingChart(week), plain)}
      </div>
      ${framed(page, balanceChart(week), plain, { level: 2 })}
    </div>
    ${behind('week-matrix', 'feeling', 'balance')}`;
}
