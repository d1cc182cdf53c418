import { html } from 'lit';

import { t } from '../../lib/words';

/** An if-then plan as a sentence; `own` when the person wrote it. */
export function planWords(when: string, then: string, own: string) {
  return html`<b>${t('plan-if')}</b> <span class=${own} dir="auto">${when}</span>, <b>${t('plan-then')}</b>
    <span class=${own} dir="auto">${then}</span>`;
}
