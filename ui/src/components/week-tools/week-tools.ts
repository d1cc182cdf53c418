import '../week-steps/week-steps';
import './week-tools.css';

import { html } from 'lit';

import { t } from '../../lib/words';
import { icon } from '../icon';

export interface WeekActs {
  go: (day: string) => void;
  showTables: (plain: boolean) => void;
  print: () => void;
}

/** What chooses the week, and how all charts are shown. */
export function weekTools(day: string, plain: boolean, { go, showTables, print }: WeekActs) {
  return html`<div class="week-tools">
    <label class="as-table"
      ><input
        type="checkbox"
        id="as-table"
        .checked=${plain}
        @change=${(event: Event) => showTables((event.target as HTMLInputElement).checked)}
      />${t('as-table')}</label
    >
    <button class="btn btn--quiet" type="button" data-action="print" @click=${print}>
      ${icon('u-print', 's')}${t('print')}
    </button>
    <week-steps .day=${day} @week=${({ detail }: CustomEvent<string>) => go(detail)}></week-steps>
  </div>`;
}
