import { html, nothing } from 'lit';

import { PRACTICES } from '../../lib/practices';
import { fullness, nourishWords } from '../../lib/space-words';
import { icon } from '../icon';

/** The seven in a row, each as full as it is nourished; the words say the same. */
export function practiceDots(counts: number[]) {
  const words = nourishWords(counts);
  if (!words) return nothing;
  const sign = (id: string, full: number) =>
    html`<span class="nourish nourish-${full} p-${id}">${full ? icon(`p-${id}`, 'xs') : nothing}</span>`;
  return html`<div class="nourishes" role="img" aria-label=${words} title=${words}>
    ${PRACTICES.map(({ id }, index) => sign(id, fullness(counts[index])))}
  </div>`;
}
