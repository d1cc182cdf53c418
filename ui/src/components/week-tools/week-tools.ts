import './week-tools.css';

import { html, nothing } from 'lit';

import type { WeekPage } from '../../generated/types';
import { t } from '../../lib/words';
import { stepButton } from '../chart-controls/chart-controls';
import { icon } from '../icon';

export interface WeekActs {
  go: (day: string) => void;
  step: (weeks: 1 | -1) => void;
  showTables: (plain: boolean) => void;
  print: () => void;
}

/** What chooses the week, and how all charts are shown. */
export function weekTools({ days, today }: WeekPage, day: string, plain: boolean, acts: WeekActs) {
  const last = days.includes(today);
  return html`<div class="week-tools">
    <label class="as-table"
      ><input
        type="checkbox"
        id="as-table"
        .checked=${plain}
        @change=${(event: Event) => acts.showTables((event.target as HTMLInputElement).checked)}
      />${t('as-table')}</label
    >
    <button class="btn btn--quiet" type="button" data-action="print" @click=${acts.print}>
      ${icon('u-print', 's')}${t('print')}
    </button>
    <input
      class="field"
      type="date"
      aria-label=${t('jump-to-day')}
      min="1970-01-01"
      max=${today}
      .value=${day}
      @change=${(event: Event) => acts.go((event.target as HTMLInputElement).value || today)}
    />
    ${stepButton('week-before', () => acts.step(-1))} ${stepButton('week-after', () => acts.step(1), last)}
    ${last ? nothing : html`<button class="btn btn--quiet" type="button" @click=${() => acts.go(today)}>${t('this-week')}</button>`}
  </div>`;
}
