/** A dialog over the page: opened modally, and the focus returns where it came from. */
import { type TemplateResult, html, nothing } from 'lit';

import { icon } from '../components/icon';
import { HearthElement } from './element';
import { focusReturn } from './focus-return';
import { t } from './words';

/** Why something could not be done, said aloud. */
export function troubleWords(trouble: string) {
  return trouble ? html`<p class="trouble mt-4" role="alert">${trouble}</p>` : nothing;
}

export abstract class HearthDialog extends HearthElement {
  /** Brings the focus back where it came from. */
  private goBack?: () => void;

  private get dialog() {
    return this.querySelector('dialog');
  }

  /** Shows what `render` now gives. */
  protected async showModal() {
    this.goBack ??= focusReturn();
    await this.updateComplete;
    this.dialog?.showModal();
  }

  protected close = () => this.dialog?.close();

  /** Forgets what the dialog was open for. */
  protected abstract forget(): void;

  private closed = () => {
    this.forget();
    this.goBack?.();
    this.goBack = undefined;
  };

  /** The dialog with its head; `id` names its title. */
  protected frame(id: string, sign: string, title: string, content: unknown): TemplateResult {
    return html`<dialog class="dialog" aria-labelledby=${id} @close=${this.closed}>
      <div class="sheet-head">
        <span class="glyph">${icon(sign)}</span>
        <h2 id=${id} dir="auto">${title}</h2>
        <button class="icon-btn" type="button" aria-label=${t('close')} @click=${this.close}>
          ${icon('u-close')}
        </button>
      </div>
      ${content}
    </dialog>`;
  }
}
