/** A row of Settings: its name, what it means, its control. */
import { html } from 'lit';

import { t } from '../lib/words';

/** `id` names the words and labels the control. */
export function settingRow(id: string, control: unknown, hint?: string) {
  return html`<li>
    <div>
      <h3 id=${id}>${t(id)}</h3>
      ${hint ? html`<p>${hint}</p>` : ''}
    </div>
    ${control}
  </li>`;
}

/** A row with a switch; `turn` is told what it is to be. */
export function switchRow(id: string, on: boolean, turn: (on: boolean) => unknown) {
  const control = html`<button
    class="switch"
    type="button"
    role="switch"
    aria-checked=${on}
    aria-labelledby=${id}
    @click=${() => turn(!on)}
  ></button>`;
  return settingRow(id, control, t(`${id}-hint`));
}
