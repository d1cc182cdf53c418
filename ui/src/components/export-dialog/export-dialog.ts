import { html, nothing } from 'lit';

import { ApiError, api } from '../../api';
import type { ExportFormat, Progress } from '../../generated/types';
import { HearthElement } from '../../lib/element';
import { progressBar, withProgress } from '../../lib/transfer-progress';
import { t } from '../../lib/words';
import { icon } from '../icon';
import { showToast } from '../undo-toast/undo-toast';

const FORMATS: ExportFormat[] = ['json', 'csv', 'markdown'];

/** Asks what to export, and where to. */
export class ExportDialog extends HearthElement {
  static override properties = {
    shown: { state: true },
    format: { state: true },
    priv: { state: true },
    names: { state: true },
    trouble: { state: true },
    step: { state: true },
  };
  declare shown: boolean;
  declare format: ExportFormat;
  declare priv: boolean;
  declare names: string;
  declare trouble: string;
  declare step?: Progress;
  private from: Element | null = null;

  /** Opens with what suits a person's own copy. */
  async open() {
    this.from = document.activeElement;
    Object.assign(this, { shown: true, format: 'json', priv: true, names: '', trouble: '' });
    await this.updateComplete;
    this.dialog?.showModal();
  }

  private get dialog() {
    return this.querySelector('dialog');
  }

  private close = () => this.dialog?.close();

  private closed = () => {
    this.shown = false;
    if (this.from instanceof HTMLElement) this.from.focus();
  };

  /** One's own copy keeps what is private; what is handed on leaves it out. */
  private pick(format: ExportFormat) {
    Object.assign(this, { format, priv: format === 'json' });
  }

  private save = async (event: Event) => {
    event.preventDefault();
    if (this.step) return;
    this.trouble = '';
    try {
      const path = await api.chooseExportFile(this.format);
      if (!path) return;
      const mask_names = this.names.split(/[,\n]/).map((name) => name.trim());
      const request = {
        format: this.format,
        private: this.priv ? ('keep' as const) : ('leave_out' as const),
        mask_names: mask_names.filter(Boolean),
      };
      const work = () => api.exportJournal(path, request);
      const { entries } = await withProgress(work, (step) => (this.step = step));
      this.close();
      showToast({ text: t('exported', { count: entries, file: path }) });
    } catch (error) {
      this.trouble = error instanceof ApiError ? error.message : String(error);
    }
  };

  private choices() {
    const choice = (format: ExportFormat) =>
      html`<label
        ><input
          type="radio"
          name="format"
          value=${format}
          .checked=${this.format === format}
          @change=${() => this.pick(format)}
        /><span>${t(`format-${format}`)}</span></label
      >`;
    return html`<div class="seg mt-4" role="radiogroup" aria-label=${t('format')}>${FORMATS.map(choice)}</div>
      <p class="small mt-2">${t(`format-${this.format}-hint`)}</p>`;
  }

  protected override render() {
    if (!this.shown) return nothing;
    return html`<dialog class="dialog" aria-labelledby="export-title" @close=${this.closed}>
      <form @submit=${this.save}>
        <div class="sheet-head">
          <span class="glyph">${icon('u-out')}</span>
          <h2 id="export-title">${t('export-title')}</h2>
          <button class="icon-btn" type="button" aria-label=${t('close')} @click=${this.close}>
            ${icon('u-close')}
          </button>
        </div>
        ${this.choices()}
        <label class="check mt-2"
          ><input
            type="checkbox"
            name="private"
            .checked=${this.priv}
            @change=${(event: Event) => (this.priv = (event.target as HTMLInputElement).checked)}
          />${t('export-private')}</label
        >
        <label class="block mt-2"
          ><span class="label">${t('mask-names')}</span
          ><input
            class="field"
            type="text"
            dir="auto"
            name="names"
            .value=${this.names}
            placeholder=${t('mask-names-placeholder')}
            @input=${(event: Event) => (this.names = (event.target as HTMLInputElement).value)}
        /></label>
        <p class="small mt-1">${t('mask-names-hint')}</p>
        ${progressBar(this.step)}
        ${this.trouble ? html`<p class="trouble mt-4" role="alert">${this.trouble}</p>` : nothing}
        <div class="sheet-foot">
          <button class="btn btn--quiet" type="button" @click=${this.close}>${t('not-now')}</button>
          <button class="btn btn--primary" type="submit" data-action="save-export">
            ${t('export-save')}
          </button>
        </div>
      </form>
    </dialog>`;
  }
}
customElements.define('export-dialog', ExportDialog);
