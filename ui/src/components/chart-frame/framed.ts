/** A chart of the Progress page in its frame. */
import './chart-frame';

import { type TemplateResult, html } from 'lit';

import type { Chart } from '../../charts/chart';
import type { ProgressPage } from '../../generated/types';
import { spanOf } from '../../lib/entries-behind';

export interface Framing {
  level?: 2 | 3;
  controls?: TemplateResult;
  body?: (plain: boolean, width: number) => TemplateResult;
}

export const framed = (page: ProgressPage, chart: Chart, plain: boolean, framing: Framing = {}) =>
  html`<chart-frame
    .chart=${chart}
    .span=${spanOf(chart.name, page)}
    .level=${framing.level ?? 3}
    .controls=${framing.controls}
    .body=${framing.body}
    ?plain=${plain}
  ></chart-frame>`;
