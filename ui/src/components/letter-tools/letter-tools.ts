import './letter-tools.css';

import { html } from 'lit';

import { api } from '../../api';
import { copyText } from '../../lib/clipboard';
import { HearthElement } from '../../lib/element';
import { t } from '../../lib/words';
import { icon } from '../icon';
import { showFailure, showToast } from '../undo-toast/undo-toast';

/** Ways to take a letter along: on the clipboard, on paper, in a file. `of` is a day of its week. */
export class LetterTools extends HearthElement {
  static override properties = { of: { attribute: false } };
  declare of: string;

  private async copy() {
    const copied = await copyText(await api.letterMarkdown(this.of));
    showToast({ text: t(copied ? 'letter-copied' : 'letter-not-copied') });
  }

  private async save() {
    const { of } = this;
    const path = await api.chooseLetterFile(of);
    if (!path) return;
    await api.saveLetter(of, path);
    showToast({ text: t('letter-saved', { file: path }) });
  }

  private button(action: string, sign: string, words: string, act: () => Promise<void>) {
    const click = () => act().catch(showFailure);
    return html`<button class="btn btn--line" type="button" data-action=${action} @click=${click}>
      ${icon(sign, 's')}${words}
    </button>`;
  }

  protected override render() {
    return html`<div class="letter-tools" role="group" aria-label=${t('letter-take')}>
      ${this.button('copy-letter', 'u-copy', t('letter-copy'), () => this.copy())}
      ${this.button('print-letter', 'u-print', t('letter-print'), () => api.printPage())}
      ${this.button('save-letter', 'u-page', t('letter-save'), () => this.save())}
    </div>`;
  }
}
customElements.define('letter-tools', LetterTools);
