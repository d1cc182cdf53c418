import './rhythm-settings.css';

import { html } from 'lit';
import { live } from 'lit/directives/live.js';

import type { Practice, Rhythm } from '../../generated/types';
import { changeSettings } from '../../lib/change';
import { PRACTICES, type PracticeTexts } from '../../lib/practices';
import { rhythmChoices } from '../../lib/rhythm-choices';
import { rhythmWords } from '../../lib/rhythm-words';
import { store } from '../../lib/store';
import { StoreElement } from '../../lib/store-element';
import { t } from '../../lib/words';
import { glyph } from '../icon';

/** How often each of the seven is meant to come. */
export class RhythmSettings extends StoreElement {
  private async choose(practice: Practice, rhythm: Rhythm) {
    const rhythms = { ...store.settings.rhythms, [practice]: rhythm };
    // A control that changed by itself goes back to what is so.
    if (!(await changeSettings({ rhythms }))) this.requestUpdate();
  }

  private row({ id, name }: PracticeTexts) {
    const now = store.settings.rhythms[id];
    const choices = rhythmChoices(now);
    const chosen = choices.findIndex(({ times, days }) => times === now.times && days === now.days);
    const option = (rhythm: Rhythm, index: number) =>
      html`<option value=${index} .selected=${live(index === chosen)}>${rhythmWords(rhythm)}</option>`;
    return html`<li>
      <h3>${glyph(id, 'sm')}<span id="rhythm-of-${id}">${name}</span></h3>
      <select
        class="field"
        data-rhythm=${id}
        aria-labelledby="rhythm-of-${id}"
        @change=${(event: Event) => this.choose(id, choices[(event.target as HTMLSelectElement).selectedIndex])}
      >
        ${choices.map(option)}
      </select>
    </li>`;
  }

  protected override render() {
    return html`<section class="group" aria-labelledby="set-rhythm">
      <h2 id="set-rhythm">${t('set-rhythm')}</h2>
      <div>
        <p class="muted rhythm-why">${t('set-rhythm-why')}</p>
        <ul role="list" class="list mt-2">
          ${PRACTICES.map((practice) => this.row(practice))}
        </ul>
      </div>
    </section>`;
  }
}
customElements.define('rhythm-settings', RhythmSettings);
