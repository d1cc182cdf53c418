import './restore-dialog.css';

import { html, nothing } from 'lit';

import { ApiError, api } from '../../api';
import type { Backup, Part, RestorePreview } from '../../generated/types';
import { exampleInWords, madeAt, span } from '../../lib/backup-words';
import { HearthElement } from '../../lib/element';
import { store } from '../../lib/store';
import { t } from '../../lib/words';
import { icon } from '../icon';
import { showToast } from '../undo-toast/undo-toast';

/** Shows what restoring a backup would bring and take away, and then does it. */
export class RestoreDialog extends HearthElement {
  static override properties = {
    backup: { state: true },
    preview: { state: true },
    trouble: { state: true },
    working: { state: true },
  };
  declare backup?: Backup;
  declare preview?: RestorePreview;
  declare trouble: string;
  declare working: boolean;
  private from: Element | null = null;

  /** Looks into a backup. */
  async open(backup: Backup) {
    this.from = document.activeElement;
    Object.assign(this, { backup, preview: undefined, trouble: '', working: false });
    await this.updateComplete;
    this.dialog?.showModal();
    try {
      const preview = await api.previewRestore(backup.path);
      if (this.backup === backup) this.preview = preview;
    } catch (error) {
      this.trouble = error instanceof ApiError ? error.message : String(error);
    }
  }

  private get dialog() {
    return this.querySelector('dialog');
  }

  private close = () => this.dialog?.close();

  private closed = () => {
    this.backup = undefined;
    if (this.from instanceof HTMLElement) this.from.focus();
  };

  private restore = async () => {
    if (!this.backup || this.working) return;
    this.working = true;
    try {
      const change = await api.restoreBackup(this.backup.path);
      this.close();
      showToast({ text: t('restored'), change });
    } catch (error) {
      this.trouble = t('not-restored', { reason: error instanceof ApiError ? error.message : String(error) });
    } finally {
      this.working = false;
    }
  };

  private entries(key: string, part: Part) {
    if (part.entries === 0) return nothing;
    const rest = part.entries - part.examples.length;
    return html`<section class="restore-part" data-part=${key}>
      <h3>${t(key, { entries: part.entries, days: part.days })}</h3>
      <p class="small">${span(part)}</p>
      <ul>
        ${part.examples.map((example) => html`<li dir="auto">${exampleInWords(example)}</li>`)}
        ${rest > 0 ? html`<li>${t('and-more', { count: rest })}</li>` : nothing}
      </ul>
    </section>`;
  }

  private shown({ difference, contents }: RestorePreview) {
    const { brings, takes_away, changes, others, settings } = difference;
    const same = brings.entries + takes_away.entries + changes.entries + others === 0 && !settings;
    return html`<p class="mt-2">
        ${t('backup-holds', { entries: contents.entries, days: contents.days })}
        ${same ? t('restore-nothing-window') : nothing}
      </p>
      ${this.entries('restore-would-bring', brings)} ${this.entries('restore-would-take', takes_away)}
      ${this.entries('restore-would-change', changes)}
      ${others ? html`<p class="mt-4">${t('restore-would-others', { count: others })}</p>` : nothing}
      ${settings ? html`<p class="mt-4">${t('restore-would-settings')}</p>` : nothing}
      <div class="sheet-foot">
        <p class="small">${icon('u-kept', 'xs')}${t('restore-safe')}</p>
        <button class="btn btn--quiet" type="button" @click=${this.close}>${t('not-now')}</button>
        <button
          class="btn btn--primary"
          type="button"
          data-action="restore"
          ?disabled=${same || this.working}
          @click=${this.restore}
        >
          ${t('restore-it')}
        </button>
      </div>`;
  }

  protected override render() {
    if (!this.backup) return nothing;
    return html`<dialog class="dialog" aria-labelledby="restore-title" @close=${this.closed}>
      <div class="sheet-head">
        <span class="glyph">${icon('u-clock')}</span>
        <h2 id="restore-title">${t('restore-title', { when: madeAt(this.backup, store.today.day) })}</h2>
        <button class="icon-btn" type="button" aria-label=${t('close')} @click=${this.close}>
          ${icon('u-close')}
        </button>
      </div>
      ${this.trouble ? html`<p class="trouble mt-4" role="alert">${this.trouble}</p>` : nothing}
      ${this.preview ? this.shown(this.preview) : this.trouble ? nothing : html`<p class="muted mt-4" role="status">${t('reading-backup')}</p>`}
    </dialog>`;
  }
}
customElements.define('restore-dialog', RestoreDialog);
