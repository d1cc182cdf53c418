import './looks-settings.css';
import '../language-choice/language-choice';

import { html } from 'lit';
import { live } from 'lit/directives/live.js';

import type { Settings } from '../../generated/types';
import { changeSettings } from '../../lib/change';
import { store } from '../../lib/store';
import { StoreElement } from '../../lib/store-element';
import { t } from '../../lib/words';
import { settingRow, switchRow } from '../setting-row';

/** How Hearth looks and moves, and which keys act. What the system asks for holds in any case. */
export class LooksSettings extends StoreElement {
  private async change(part: Partial<Settings>) {
    // A control that changed by itself goes back to what is so.
    if (!(await changeSettings(part))) this.requestUpdate();
  }

  private oneOf<Of extends string>(
    id: string,
    words: Record<Of, string>,
    now: Of,
    take: (of: Of) => unknown,
  ) {
    const choice = (of: Of) =>
      html`<label
        ><input
          type="radio"
          name=${id}
          value=${of}
          .checked=${live(of === now)}
          @change=${() => take(of)}
        /><span>${words[of]}</span></label
      >`;
    return html`<div class="seg" role="radiogroup" aria-labelledby=${id}>
      ${(Object.keys(words) as Of[]).map(choice)}
    </div>`;
  }

  private theme() {
    const words = { system: t('theme-system'), light: t('theme-light'), dark: t('theme-dark') };
    const choices = this.oneOf('set-theme', words, store.settings.theme, (theme) => this.change({ theme }));
    return settingRow('set-theme', choices);
  }

  private textSize() {
    const words = {
      usual: t('text-usual'),
      large: t('text-large'),
      larger: t('text-larger'),
      largest: t('text-largest'),
    };
    const choices = this.oneOf('set-text', words, store.settings.text_size, (text_size) =>
      this.change({ text_size }),
    );
    return settingRow('set-text', choices);
  }

  private switches() {
    const { more_contrast, less_transparency, calmer } = store.settings;
    return [
      switchRow('set-contrast', more_contrast, (on) => this.change({ more_contrast: on })),
      switchRow('set-opaque', less_transparency, (on) => this.change({ less_transparency: on })),
      switchRow('set-calmer', calmer, (on) => this.change({ calmer: on })),
    ];
  }

  protected override render() {
    return html`<section class="group" aria-labelledby="set-looks">
      <h2 id="set-looks">${t('set-looks')}</h2>
      <ul role="list" class="list">
        <li><language-choice></language-choice></li>
        ${this.theme()} ${this.textSize()} ${this.switches()}
      </ul>
    </section>`;
  }
}
customElements.define('looks-settings', LooksSettings);
