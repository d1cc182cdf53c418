import './restore-dialog.css';

import { html, nothing } from 'lit';

import { ApiError, api } from '../../api';
import type { Backup, Part, RestorePreview } from '../../generated/types';
import { exampleInWords, madeAt, span } from '../../lib/backup-words';
import { HearthDialog, troubleWords } from '../../lib/dialog';
import { reachable } from '../../lib/own';
import { store } from '../../lib/store';
import { t } from '../../lib/words';
import { icon } from '../icon';
import { showToast } from '../undo-toast/undo-toast';

/** Shows what restoring a backup would bring and take away, and then does it. */
export class RestoreDialog extends HearthDialog {
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

  /** Looks into a backup. */
  async open(backup: Backup) {
    Object.assign(this, { backup, preview: undefined, trouble: '', working: false });
    await this.showModal();
    try {
      const preview = await api.previewRestore(backup.path);
      if (this.backup === backup) this.preview = preview;
    } catch (error) {
      this.trouble = error instanceof ApiError ? error.message : String(error);
    }
  }

  protected override forget() {
    this.backup = undefined;
  }

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
      <ul role="list">
        ${part.examples.map((example) => html`<li class="own" dir="auto" tabindex=${reachable()}>${exampleInWords(example)}</li>`)}
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
    const title = t('restore-title', { when: madeAt(this.backup, store.today.day) });
    const reading = this.trouble
      ? nothing
      : html`<p class="muted mt-4" role="status">${t('reading-backup')}</p>`;
    return this.frame(
      'restore-title',
      'u-clock',
      title,
      html`${troubleWords(this.trouble)} ${this.preview ? this.shown(this.preview) : reading}`,
    );
  }
}
customElements.define('restore-dialog', RestoreDialog);
