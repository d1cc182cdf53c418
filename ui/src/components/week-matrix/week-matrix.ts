import './week-matrix.css';

import { type TemplateResult, html, nothing, svg } from 'lit';

import { CELL, dotRadius, isCrowded, plateOf, shownCount } from '../../charts/dots';
import { cellId, presenceId } from '../../charts/matrix-drawing';
import { type WeekColumns, weekColumns } from '../../charts/week-columns';
import type { PracticeWeek, WeekPage } from '../../generated/types';
import { dayNumber, weekdayHead, whole } from '../../lib/format';
import { PRACTICES, practiceName } from '../../lib/practices';
import { inRem } from '../../lib/room';
import { t } from '../../lib/words';
import { icon } from '../icon';
import { focusKey, focusRing, focusRow } from './focus-marks';

const MIDDLE = CELL / 2;
/** Beyond this the sums, and the counts as a table, are written smaller. */
const LONG = 999;
const BOX = `0 0 ${CELL} ${CELL}`;

interface Place {
  week: WeekPage;
  plain: boolean;
  columns: WeekColumns;
}

function dot(count: number, focus: boolean) {
  // Not every hue bears small text, so the number stands in ink on a plain middle.
  const words = shownCount(count);
  const { size, width, height } = plateOf(words);
  const number = svg`<rect class="plate" x=${MIDDLE - width / 2} y=${MIDDLE - height / 2} width=${width} height=${height} rx=${height / 2} />
    <text class="crowd" x=${MIDDLE} y=${MIDDLE} font-size=${size}>${words}</text>`;
  return html`<svg viewBox=${BOX} aria-hidden="true">
    <circle cx=${MIDDLE} cy=${MIDDLE} r=${dotRadius(count)} fill="var(--p)" />
    ${isCrowded(count) ? number : nothing} ${focus ? focusRing() : nothing}
  </svg>`;
}

/** A column is today's, a rest day's, or like the others. */
function column({ days, states, today }: WeekPage, index: number) {
  if (days[index] === today) return 'now';
  return states[index] === 'rest' ? 'resting' : '';
}

function noDot(ahead: boolean, focus: boolean) {
  if (ahead && !focus) return nothing;
  return html`<svg viewBox=${BOX} aria-hidden="true">
      <circle cx=${MIDDLE} cy=${MIDDLE} r="1.5" fill="var(--line-strong)" />
      ${focus ? focusRing() : nothing}</svg
    ><span class="vh">${focus ? t('matrix-focus-name', { name: whole(0) }) : whole(0)}</span>`;
}

function cell({ week, plain }: Place, { practice, counts }: PracticeWeek, index: number) {
  const [day, count] = [week.days[index], counts[index]];
  const ahead = day > week.today;
  const focus = week.focuses[index] === practice;
  if (plain) return html`<td class=${column(week, index)}>${ahead && !count ? '' : count}</td>`;
  if (!count) return html`<td class=${column(week, index)}>${noDot(ahead, focus)}</td>`;
  return html`<td class=${column(week, index)}>
    <button class="mark-btn p-${practice}" type="button" data-mark=${cellId(practice, day)}>
      ${dot(count, focus)}
    </button>
  </td>`;
}

/** The names are one stop for the keyboard, like the marks; arrows lead from one to the next. */
function walkNames(event: KeyboardEvent) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const from = event.currentTarget as HTMLElement;
  if (!step) return;
  event.preventDefault();
  const names = [...(from.closest('tbody')?.querySelectorAll<HTMLElement>('[data-to-practice]') ?? [])];
  names[names.indexOf(from) + step]?.focus();
}

function row(place: Place, practiceWeek: PracticeWeek) {
  const { practice, counts, total } = practiceWeek;
  return html`<tr class="p-${practice}">
    <th scope="row">
      <button
        type="button"
        data-to-practice=${practice}
        tabindex=${practice === PRACTICES[0].id ? 0 : -1}
        @keydown=${walkNames}
      >
        ${icon(`p-${practice}`, 's')}<span class="nm">${practiceName(practice)}</span>
      </button>
    </th>
    ${counts.map((_, index) => cell(place, practiceWeek, index))}
    <td class="total">${whole(total)}</td>
  </tr>`;
}

function presence({ week, plain }: Place, day: string, index: number) {
  const state = week.states[index];
  const shape = {
    present: html`<svg viewBox=${BOX} aria-hidden="true">
      <circle cx=${MIDDLE} cy=${MIDDLE} r="5" fill="var(--ember-fill)" />
    </svg>`,
    rest: icon('u-rest'),
    quiet: nothing,
    ahead: nothing,
  }[state];
  // A word for each day would not fit its column.
  const short = { present: t('yes'), rest: t('state-rest'), quiet: '·', ahead: '' }[state];
  const mark = plain ? html`<span aria-hidden="true">${short}</span>` : shape;
  const words = html`${mark}<span class="vh">${t(`state-${state}`)}</span>`;
  if (state !== 'present' || plain) return html`<td class=${column(week, index)}>${words}</td>`;
  return html`<td class=${column(week, index)}>
    <button class="mark-btn presence" type="button" data-mark=${presenceId(day)}>${words}</button>
  </td>`;
}

/** A column as wide as it is drawn; of a table of numbers its words decide. */
const wide = (plain: boolean, width: number) => (plain ? '' : `inline-size: ${inRem(width)}`);

function head({ week, plain, columns }: Place) {
  return html`<thead>
    <tr>
      <th class="name-col" scope="col" .style=${wide(plain, columns.start)}>
        <span class="vh">${t('practice')}</span>
      </th>
      ${week.days.map(
        (day, index) =>
          html`<th
            scope="col"
            class=${column(week, index)}
            aria-current=${day === week.today ? 'date' : nothing}
          >
            ${weekdayHead(day)}<b>${dayNumber(day)}</b>
          </th>`,
      )}
      <th class="tot-col" scope="col" .style=${wide(plain, columns.end)}>
        <span class="vh">${t('total')}</span>
      </th>
    </tr>
  </thead>`;
}

/** The week, practice by day: a real table whose cells are dots. Its frame names and opens them. */
export function weekMatrix(week: WeekPage, plain: boolean, width: number): TemplateResult {
  const columns = weekColumns(width);
  const place = { week, plain, columns };
  const long = Math.max(...week.practices.map(({ total }) => total)) > LONG;
  const looks = ['matrix', plain && 'plain', columns.narrow && 'narrow', long && 'long'];
  return html`<table
      class=${looks.filter(Boolean).join(' ')}
      data-chart="week-matrix"
      data-table-for="week-matrix"
    >
      <caption class="vh">
        ${t('matrix-caption')}
      </caption>
      ${head(place)}
      <tbody>
        ${week.practices.map((practiceWeek) => row(place, practiceWeek))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row"><span class="nm">${t('present')}</span></th>
          ${week.days.map((day, index) => presence(place, day, index))}
          <td class="total">${whole(week.present)}</td>
        </tr>
        ${plain ? focusRow(week, (index) => column(week, index)) : nothing}
      </tfoot>
    </table>
    ${plain ? nothing : focusKey(week)}`;
}
