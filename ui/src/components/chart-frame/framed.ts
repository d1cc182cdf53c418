/** A chart of the Progress page in its frame. */
import './chart-frame';

import { type TemplateResult, html } from 'lit';

import type { ChartName } from '../../charts/chart';
import type { ProgressPage } from '../../generated/types';
import { chartOf } from '../../lib/page-charts';

export interface Framing {
  level?: 2 | 3;
  controls?: TemplateResult;
  body?: (plain: boolean, width: number) => TemplateResult;
}

export function framed(page: ProgressPage, name: ChartName, plain: boolean, framing: Framing = {}) {
  const { chart, span } = chartOf(page, name);
  return html`<chart-frame
    .chart=${chart}
    .span=${span}
    .level=${framing.level ?? 3}
    .controls=${framing.controls}
    .body=${framing.body}
    ?plain=${plain}
  ></chart-frame>`;
}
