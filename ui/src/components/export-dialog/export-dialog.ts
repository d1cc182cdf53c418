import { html, nothing } from 'lit';

import { ApiError, api } from '../../api';
import type { ExportFormat, Progress } from '../../generated/types';
import { HearthDialog, troubleWords } from '../../lib/dialog';
import { parts } from '../../lib/lists';
import { namesIn } from '../../lib/names';
import { store } from '../../lib/store';
import { progressBar, withProgress } from '../../lib/transfer-progress';
import { t } from '../../lib/words';
import { showToast } from '../undo-toast/undo-toast';

const FORMATS: ExportFormat[] = ['json', 'csv', 'markdown'];

/** Asks what to export, and where to. */
export class ExportDialog extends HearthDialog {
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

  /** Opens with what suits a person's own copy. */
  async open() {
    Object.assign(this, { shown: true, format: 'json', priv: true, trouble: '' });
    this.names = parts(store.settings.masked_names);
    await this.showModal();
  }

  protected override forget() {
    this.shown = false;
  }

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
      const request = {
        format: this.format,
        private: this.priv ? ('keep' as const) : ('leave_out' as const),
        mask_names: namesIn(this.names),
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
    const form = html`<form @submit=${this.save}>
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
      ${progressBar(this.step)} ${troubleWords(this.trouble)}
      <div class="sheet-foot">
        <button class="btn btn--quiet" type="button" @click=${this.close}>${t('not-now')}</button>
        <button class="btn btn--primary" type="submit" data-action="save-export">${t('export-save')}</button>
      </div>
    </form>`;
    return this.frame('export-title', 'u-out', t('export-title'), form);
  }
}
customElements.define('export-dialog', ExportDialog);

/** Asks what to export, on whatever page one is. */
export function openExport() {
  const dialog =
    document.querySelector<ExportDialog>('export-dialog') ?? document.body.appendChild(new ExportDialog());
  void dialog.open();
}
