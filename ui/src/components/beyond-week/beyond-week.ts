import './beyond-week.css';

import { html } from 'lit';

import type { ChartName } from '../../charts/chart';
import type { ProgressPage, ProgressQuery } from '../../generated/types';
import { store } from '../../lib/store';
import { lastDay } from '../../lib/week-step';
import { t } from '../../lib/words';
import { monthControls, rangeControls, yearControls } from '../chart-controls/chart-controls';
import { framed } from '../chart-frame/framed';
import { emptySeat } from '../empty-seat/empty-seat';

export interface Beyond {
  page: ProgressPage;
  /** What the controls say. */
  asked: Required<ProgressQuery>;
  plain: boolean;
  choose: (part: Partial<ProgressQuery>) => void;
  /** The entries behind a mark of one of these charts. */
  behind: (...charts: ChartName[]) => unknown;
}

function year({ page, asked, plain, choose, behind }: Beyond) {
  const controls = yearControls(page.heatmap, asked.year, (chosen) => choose({ year: chosen }));
  return html`${framed(page, 'heatmap', plain, { controls })}${behind('heatmap')}`;
}

function month({ page, asked, plain, choose, behind }: Beyond) {
  const controls = monthControls(page.month, asked.month, lastDay(store.today), (first) =>
    choose({ month: first }),
  );
  return html`${framed(page, 'month', plain, { controls })}${behind('month')}`;
}

function range({ page, asked, plain, choose, behind }: Beyond) {
  return html`${rangeControls(asked.range ?? page.range, (chosen) => choose({ range: chosen }))}
  ${framed(page, 'strength', plain)}${behind('strength')} ${framed(page, 'rhythm', plain)}${behind('rhythm')}`;
}

/** What a journal without any entry shows in place of four empty charts. */
function firstTime() {
  const action = html`<button class="btn btn--primary" type="button" @click=${() => store.go('today')}>
    ${t('to-the-seats')}
  </button>`;
  return html`<section class="section">
    ${emptySeat(t('beyond-empty-title'), t('beyond-empty'), action)}
  </section>`;
}

/** The year, a month, strength and rhythm. */
export function beyondWeek(beyond: Beyond) {
  if (!beyond.page.week.first_day) return firstTime();
  return html`<section class="section beyond" aria-labelledby="beyond">
    <h2 id="beyond">${t('beyond-title')}</h2>
    ${year(beyond)} ${month(beyond)} ${range(beyond)}
  </section>`;
}
