/** A chart's numbers as a table; there for readers also while it is not shown. */
import { html } from 'lit';

import type { Chart } from '../../charts/chart';

/** From so many columns on they stand closer. */
const DENSE = 12;

export function chartTable({ name, table }: Chart, shown: boolean) {
  const row = ([heading, ...cells]: string[]) =>
    html`<tr>
      <th scope="row">${heading}</th>
      ${cells.map((cell) => html`<td>${cell}</td>`)}
    </tr>`;
  const looks = ['alt', ...(table.head.length > DENSE ? ['dense'] : []), ...(table.told ? ['told'] : [])];
  // A wide table scrolls in its box, by keys too.
  return html`<div
    class=${shown ? 'table-box' : 'vh'}
    role=${shown ? 'group' : 'none'}
    aria-labelledby=${`${name}-caption`}
    tabindex=${shown ? 0 : -1}
  >
    <table class=${looks.join(' ')} data-table-for=${name}>
      <caption class="vh" id="${name}-caption">
        ${table.caption}
      </caption>
      <thead>
        <tr>
          ${table.head.map((cell) => html`<th scope="col">${cell}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${table.rows.map(row)}
      </tbody>
    </table>
  </div>`;
}
