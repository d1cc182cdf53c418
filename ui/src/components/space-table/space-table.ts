import './space-table.css';

import { html } from 'lit';

import { NO_VALUE } from '../../charts/chart';
import type { SpaceSummary } from '../../generated/types';
import { whole } from '../../lib/format';
import { intoView } from '../../lib/into-view';
import { PRACTICES } from '../../lib/practices';
import { momentsOf, tableWords } from '../../lib/space-words';
import { type Shown, store } from '../../lib/store';
import { t } from '../../lib/words';
import { icon } from '../icon';

/** A count that opens the moments behind it. */
const cell = (count: number, label: string, shown: Shown) =>
  html`<td>
    ${
      count
        ? html`<button type="button" aria-label=${label} @click=${() => store.go('journal', shown)}>
            ${whole(count)}
          </button>`
        : NO_VALUE
    }
  </td>`;

function row(space: SpaceSummary) {
  const { name } = space;
  const all = momentsOf(space);
  return html`<tr>
    <th scope="row" class="own"><bdi dir="auto">${name}</bdi></th>
    ${PRACTICES.map(({ id }, index) => {
      const count = space.counts[index];
      const practice = t('practice-inline', { practice: id });
      return cell(count, t('spaces-cell', { count, space: name, practice }), {
        space: name,
        practice: id,
      });
    })}
    ${cell(all, t('spaces-moments-of', { count: all, name }), { space: name })}
  </tr>`;
}

const practiceHead = (id: string) =>
  html`<th scope="col" class="p-${id}">
    ${icon(`p-${id}`, 's')}<span>${t('practice-short', { practice: id })}</span>
  </th>`;

/** Which space comes with which practice, how often; `spaces` have a moment each at least. */
export const spaceTable = (spaces: SpaceSummary[]) =>
  html`<section class="section" aria-labelledby="nourishes">
    <h2 id="nourishes">${t('spaces-table')}</h2>
    <p class="muted mt-2 own">${tableWords(spaces)}</p>
    <div
      class="space-table"
      role="region"
      aria-label=${t('spaces-table-caption')}
      tabindex="0"
      @focusin=${intoView}
    >
      <table>
        <caption class="vh">
          ${t('spaces-table-caption')}
        </caption>
        <thead>
          <tr>
            <th scope="col"><span class="vh">${t('spaces-table-space')}</span></th>
            ${PRACTICES.map(({ id }) => practiceHead(id))}
            <th scope="col">${t('spaces-table-all')}</th>
          </tr>
        </thead>
        <tbody>
          ${spaces.map(row)}
        </tbody>
      </table>
    </div>
  </section>`;
