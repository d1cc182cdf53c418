import './import-dialog.css';
import '../restore-dialog/restore-dialog.css';

import { html, nothing } from 'lit';

import { ApiError, api } from '../../api';
import type { Activity, Columns, ImportPreview, Practice, Progress } from '../../generated/types';
import { exampleInWords, span } from '../../lib/backup-words';
import { HearthDialog, troubleWords } from '../../lib/dialog';
import { reachable } from '../../lib/own';
import { PRACTICES } from '../../lib/practices';
import { toldPart } from '../../lib/told';
import { progressBar, withProgress } from '../../lib/transfer-progress';
import { t } from '../../lib/words';
import { icon } from '../icon';
import { showToast } from '../undo-toast/undo-toast';

const FIELDS = ['day', 'time', 'activity', 'note', 'feeling'] as const;
const COUNTS = ['changes', 'known', 'deleted', 'ahead', 'unmapped', 'others'] as const;

/** Shows what a file would bring, lets the person give practices to its activities, and takes it in. */
export class ImportDialog extends HearthDialog {
  static override properties = {
    path: { state: true },
    preview: { state: true },
    trouble: { state: true },
    step: { state: true },
  };
  declare path?: string;
  declare preview?: ImportPreview;
  declare trouble: string;
  declare step?: Progress;
  private mapping: Record<string, Practice | null> = {};
  private columns: Columns | null = null;
  private turn = 0;

  /** Lets the person choose a file, and looks into it. */
  async choose() {
    try {
      const path = await api.chooseImportFile();
      if (!path) return;
      Object.assign(this, { path, preview: undefined, trouble: '', mapping: {}, columns: null });
    } catch (error) {
      this.trouble = error instanceof ApiError ? error.message : String(error);
    }
    await this.showModal();
    await this.look();
  }

  private get request() {
    return { path: this.path ?? '', mapping: this.mapping, columns: this.columns };
  }

  private async look() {
    const turn = ++this.turn;
    try {
      const preview = await api.previewImport(this.request);
      if (turn === this.turn) Object.assign(this, { preview, trouble: '' });
    } catch (error) {
      if (turn === this.turn) this.trouble = error instanceof ApiError ? error.message : String(error);
    }
  }

  protected override forget() {
    this.path = undefined;
  }

  private take = async () => {
    if (this.step) return;
    this.trouble = '';
    try {
      const work = () => api.importFile(this.request);
      const { preview, change } = await withProgress(work, (step) => (this.step = step));
      this.close();
      showToast(
        change
          ? { text: t('imported', { count: preview.brings.entries }), change }
          : { text: t('import-nothing-new') },
      );
    } catch (error) {
      this.trouble = error instanceof ApiError ? error.message : String(error);
    }
  };

  private activity({ key, name, times, suggestion }: Activity) {
    const chosen = key in this.mapping ? this.mapping[key] : suggestion;
    return html`<span dir="auto">${name}<span class="small">${t('times', { count: times })}</span></span>
      <select
        class="field"
        aria-label=${t('becomes', { name })}
        @change=${(event: Event) => {
          this.mapping = {
            ...this.mapping,
            [key]: ((event.target as HTMLSelectElement).value || null) as Practice | null,
          };
          void this.look();
        }}
      >
        <option value="" ?selected=${!chosen}>${t('leave-out')}</option>
        ${PRACTICES.map(({ id, name: of }) => html`<option value=${id} ?selected=${chosen === id}>${of}</option>`)}
      </select>`;
  }

  private column(field: (typeof FIELDS)[number], { headers, columns }: ImportPreview) {
    const chosen = columns?.[field] ?? '';
    return html`<span>${t(`column-${field}`)}</span>
      <select
        class="field"
        aria-label=${t(`column-${field}`)}
        @change=${(event: Event) => {
          const value = (event.target as HTMLSelectElement).value;
          this.columns = { ...(columns ?? { day: '' }), [field]: field === 'day' ? value : value || null };
          void this.look();
        }}
      >
        <option value="" ?selected=${!chosen}>${t('no-column')}</option>
        ${headers.map((header) => html`<option ?selected=${header === chosen}>${header}</option>`)}
      </select>`;
  }

  private shown(preview: ImportPreview) {
    const { brings, activities, headers, left_out: leftOut } = preview;
    const rest = brings.entries - brings.examples.length;
    const none = brings.entries + preview.changes + preview.others === 0 && !preview.settings;
    return html`<p class="mt-2">${t(`import-format-${preview.format}`)}</p>
      ${
        headers.length
          ? html`<h3 class="label mt-4">${t('columns')}</h3>
              <div class="import-map">${FIELDS.map((field) => this.column(field, preview))}</div>`
          : nothing
      }
      ${
        activities.length
          ? html`<h3 class="label mt-4">${t('activities-become')}</h3>
              <div class="import-map" tabindex="0" role="group" aria-label=${t('activities-become')}>
                ${activities.map((one) => this.activity(one))}
              </div>`
          : nothing
      }
      <section class="restore-part">
        <h3 aria-live="polite">${toldPart(t('import-would-bring', { entries: brings.entries }))}</h3>
        <p class="small">${span(brings)}</p>
        <ul role="list">
          ${brings.examples.slice(0, 5).map((one) => html`<li class="own" dir="auto" tabindex=${reachable()}>${exampleInWords(one)}</li>`)}
          ${rest + Math.max(0, brings.examples.length - 5) > 0 ? html`<li>${t('and-more', { count: rest + Math.max(0, brings.examples.length - 5) })}</li>` : nothing}
        </ul>
        <ul role="list" class="import-counts">
          ${COUNTS.filter((key) => preview[key] > 0).map((key) => html`<li>${t(`count-${key}`, { count: preview[key] })}</li>`)}
          ${leftOut.map(({ reason, times }) => html`<li>${t(`import-left-${reason.replaceAll('_', '-')}`, { count: times })}</li>`)}
          ${preview.settings ? html`<li>${t('count-settings')}</li>` : nothing}
        </ul>
      </section>
      ${progressBar(this.step)}
      <div class="sheet-foot">
        <p class="small">${icon('u-kept', 'xs')}${t('restore-safe')}</p>
        <button class="btn btn--quiet" type="button" @click=${this.close}>${t('not-now')}</button>
        <button
          class="btn btn--primary"
          type="button"
          data-action="take-in"
          ?disabled=${none}
          @click=${this.take}
        >
          ${t('import')}
        </button>
      </div>`;
  }

  protected override render() {
    if (!this.path) return nothing;
    const file = this.path.split(/[\\/]/).pop() ?? this.path;
    const reading = this.trouble
      ? nothing
      : html`<p class="muted mt-4" role="status">${t('reading-file')}</p>`;
    return this.frame(
      'import-title',
      'u-in',
      file,
      html`${troubleWords(this.trouble)} ${this.preview ? this.shown(this.preview) : reading}`,
    );
  }
}
customElements.define('import-dialog', ImportDialog);
