import './chart-controls.css';

import { html } from 'lit';

import type { Heatmap, MonthPage, Range } from '../../generated/types';
import { addDays, yearNumber } from '../../lib/format';
import { t } from '../../lib/words';
import { icon } from '../icon';

/** An arrow to the time before or after; `name` says which, and ends in one of the two. */
export function stepButton(name: string, act: () => void, disabled = false) {
  return html`<button
    class="icon-btn step"
    type="button"
    data-action=${name}
    aria-label=${t(name)}
    title=${t(name)}
    ?disabled=${disabled}
    @click=${act}
  >
    ${icon(name.endsWith('before') ? 'u-prev' : 'u-next', 'flip')}
  </button>`;
}

/** The year of the heatmap: the last twelve months, then calendar years from the newest on. */
export function yearControls(
  { years }: Heatmap,
  asked: number | null,
  choose: (year: number | null) => void,
) {
  const order = [null, ...years];
  const at = order.indexOf(asked);
  const option = (year: number | null) =>
    html`<option value=${year ?? ''} ?selected=${year === asked}>
      ${year === null ? t('last-twelve-months') : yearNumber(year)}
    </option>`;
  return html`<select
      class="field"
      aria-label=${t('choose-year')}
      .value=${String(asked ?? '')}
      @change=${({ target }: Event) => choose(Number((target as HTMLSelectElement).value) || null)}
    >
      ${order.map(option)}</select
    >${stepButton('year-before', () => choose(order[at + 1]), at === order.length - 1)}${stepButton('year-after', () => choose(order[at - 1]), at === 0)}`;
}

/** The month before or after the one that is asked for, as far as the last day that can be shown. */
export function monthControls(
  { days }: MonthPage,
  asked: string | null,
  last: string,
  choose: (month: string) => void,
) {
  const first = `${(asked ?? days[0].day).slice(0, 7)}-01`;
  const before = addDays(first, -1);
  const after = addDays(first, 31);
  return html`${stepButton('month-before', () => choose(`${before.slice(0, 7)}-01`), before < '1970')}${stepButton('month-after', () => choose(`${after.slice(0, 7)}-01`), after.slice(0, 7) > last.slice(0, 7))}`;
}

const RANGES: Range[] = ['four_weeks', 'three_months', 'year', 'all'];

/** How far back strength and rhythm look. */
export function rangeControls(asked: Range, choose: (range: Range) => void) {
  const option = (range: Range) =>
    html`<label
      ><input
        type="radio"
        name="range"
        value=${range}
        .checked=${range === asked}
        @change=${() => choose(range)}
      /><span>${t(`range-${range.replace('_', '-')}`)}</span></label
    >`;
  return html`<fieldset class="range">
    <legend class="vh">${t('range-label')}</legend>
    <div class="seg">${RANGES.map(option)}</div>
  </fieldset>`;
}
