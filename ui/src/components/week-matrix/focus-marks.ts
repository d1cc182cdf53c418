/** How the week's matrix shows which practice each day had as its focus. */
import { html, nothing, svg } from 'lit';

import { CELL, FOCUS_RING } from '../../charts/dots';
import type { Practice, WeekPage } from '../../generated/types';
import { practiceName } from '../../lib/practices';
import { t } from '../../lib/words';
import { icon } from '../icon';

const MIDDLE = CELL / 2;

const hasFocus = ({ focuses }: WeekPage) => focuses.some(Boolean);

/** Dashed, as round the focus's seat on Today. */
export const focusRing = () =>
  svg`<circle class="focus-ring" cx=${MIDDLE} cy=${MIDDLE} r=${FOCUS_RING.radius} stroke-dasharray=${FOCUS_RING.dashes} />`;

const sign = (id: Practice | null) =>
  id
    ? html`<span class="focus-sign p-${id}"
        >${icon(`p-${id}`)}<span class="vh">${practiceName(id)}</span></span
      >`
    : html`<span class="vh">${t('matrix-no-focus')}</span>`;

/** A row of the table of numbers; a sign each, as a name would not fit its column. */
export function focusRow(week: WeekPage, look: (index: number) => string) {
  if (!hasFocus(week)) return nothing;
  return html`<tr>
    <th scope="row"><span class="nm">${t('matrix-focus')}</span></th>
    ${week.focuses.map((id, index) => html`<td class=${look(index)}>${sign(id)}</td>`)}
    <td></td>
  </tr>`;
}

/** What the dashed ring means. Each cell says it too, so readers hear it there. */
export function focusKey(week: WeekPage) {
  if (!hasFocus(week)) return nothing;
  return html`<p class="matrix-key small" aria-hidden="true">
    <svg viewBox="0 0 ${CELL} ${CELL}">${focusRing()}</svg>${t('matrix-focus')}
  </p>`;
}
