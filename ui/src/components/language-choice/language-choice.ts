import './language-choice.css';

import { LANGUAGES } from 'virtual:languages';
import { html } from 'lit';
import { live } from 'lit/directives/live.js';

import { api } from '../../api';
import { store } from '../../lib/store';
import { StoreElement } from '../../lib/store-element';
import { t } from '../../lib/words';
import { showFailure, showToast } from '../undo-toast/undo-toast';

/** The row about the language: the system's, or one of those there are, each by its own name. */
export class LanguageChoice extends StoreElement {
  private async choose(event: Event) {
    const language = (event.target as HTMLSelectElement).value || null;
    try {
      const change = await api.changeSettings({ ...store.settings, language });
      // Said in the language chosen, on the page that has been made anew in it.
      await store.reload();
      showToast({ text: t('setting-kept'), change });
    } catch (error) {
      showFailure(error);
      this.requestUpdate();
    }
    document.querySelector<HTMLElement>('[data-action="choose-language"]')?.focus();
  }

  protected override render() {
    const { language: chosen } = store.settings;
    const option = ({ tag, name }: { tag: string; name: string }) =>
      html`<option value=${tag} lang=${tag} .selected=${live(tag === chosen)}>${name}</option>`;
    return html`<div>
        <h3 id="set-language">${t('set-language')}</h3>
      </div>
      <select
        class="field"
        data-action="choose-language"
        aria-labelledby="set-language"
        @change=${this.choose}
      >
        <option value="" .selected=${live(chosen === null)}>${t('set-language-system')}</option>
        ${LANGUAGES.map(option)}
      </select>`;
  }
}
customElements.define('language-choice', LanguageChoice);
