import './backup-group.css';
import '../restore-dialog/restore-dialog';

import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import { ApiError, api } from '../../api';
import type { Backup } from '../../generated/types';
import { backupLine, madeAt, size } from '../../lib/backup-words';
import { facts } from '../../lib/lists';
import { store } from '../../lib/store';
import { StoreElement } from '../../lib/store-element';
import { t } from '../../lib/words';
import { icon } from '../icon';
import type { RestoreDialog } from '../restore-dialog/restore-dialog';
import { showFailure, showToast } from '../undo-toast/undo-toast';

/** The part of Settings about backups: the last one, a second place, and going back to one. */
export class BackupGroup extends StoreElement {
  static override properties = {
    backups: { state: true },
    open: { state: true },
    working: { state: true },
    trouble: { state: true },
    place: { state: true },
  };
  declare backups: Backup[];
  declare open: boolean;
  declare working: boolean;
  declare trouble: string;
  declare place?: string;

  constructor() {
    super();
    Object.assign(this, { backups: [], open: false, working: false, trouble: '' });
  }

  override connectedCallback() {
    super.connectedCallback();
    void this.load();
  }

  protected override follow() {
    return this.load();
  }

  private async load() {
    this.requestUpdate();
    try {
      this.backups = await api.listBackups();
    } catch (error) {
      this.trouble = error instanceof ApiError ? error.message : String(error);
    }
  }

  private backUp = async () => {
    this.working = true;
    this.trouble = '';
    try {
      const { second } = await api.createBackup();
      if (second.state === 'failed') this.trouble = t('second-failed', { reason: second.reason });
      else showToast({ text: t('backup-made-window') });
    } catch (error) {
      this.trouble = error instanceof ApiError ? error.message : String(error);
    } finally {
      this.working = false;
      void this.load();
    }
  };

  private async keepPlace(place: string | null) {
    try {
      const change = await api.changeSettings({ ...store.settings, backup_folder: place?.trim() || null });
      this.place = undefined;
      showToast({ text: t('setting-kept'), change });
      if (place?.trim()) await this.backUp();
    } catch (error) {
      showFailure(error);
    }
  }

  private choose = async () => {
    try {
      const folder = await api.chooseFolder();
      if (folder) await this.keepPlace(folder);
    } catch (error) {
      showFailure(error);
    }
  };

  private look = (backup: Backup) => {
    void this.querySelector<RestoreDialog>('restore-dialog')?.open(backup);
  };

  private last() {
    const { backup } = store;
    return html`<li>
      <div>
        <h3>${t('backup')}</h3>
        <p>${backupLine(backup)}</p>
      </div>
      <button
        class="btn btn--line"
        type="button"
        data-action="back-up"
        ?disabled=${this.working}
        @click=${this.backUp}
      >
        ${icon('u-kept', 's')}${t('back-up-now')}
      </button>
      ${backup.trouble ? html`<p class="trouble span-all">${backup.trouble}</p>` : nothing}
      ${this.trouble ? html`<p class="trouble span-all" role="alert">${this.trouble}</p>` : nothing}
    </li>`;
  }

  private secondPlace() {
    const kept = store.settings.backup_folder ?? '';
    const place = this.place ?? kept;
    return html`<li>
      <div class="span-all">
        <h3 id="second-place">${t('second-place')}</h3>
        <p>${t('second-place-hint')}</p>
      </div>
      <form
        class="place"
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.keepPlace(place);
        }}
      >
        <input
          class="field"
          type="text"
          spellcheck="false"
          aria-labelledby="second-place"
          placeholder=${t('second-place-none')}
          .value=${place}
          @input=${(event: Event) => (this.place = (event.target as HTMLInputElement).value)}
        />
        <button class="btn btn--line" type="button" @click=${this.choose}>${t('choose')}</button>
        ${
          place !== kept
            ? html`<button class="btn btn--primary" type="submit">${t('keep')}</button>`
            : kept
              ? html`<button class="btn btn--quiet" type="button" @click=${() => this.keepPlace(null)}>
                  ${t('no-second')}
                </button>`
              : nothing
        }
      </form>
    </li>`;
  }

  private one(backup: Backup) {
    const when = madeAt(backup, store.today.day);
    return html`<li>
      <span
        >${when}<span class="small"
          >${facts([t(`backup-kind-${backup.kind}`), size(backup.bytes)])}</span
        ></span
      >
      <button
        class="btn btn--quiet"
        type="button"
        aria-label=${t('look-at', { when })}
        @click=${() => this.look(backup)}
      >
        ${t('look')}
      </button>
    </li>`;
  }

  private earlier() {
    const { backups } = this;
    return html`<li>
      <div>
        <h3>${t('restore-earlier')}</h3>
        <p>${t('restore-earlier-hint', { count: backups.length })}</p>
      </div>
      <button
        class="btn btn--line"
        type="button"
        data-action="show-backups"
        aria-expanded=${this.open}
        ?disabled=${backups.length === 0}
        @click=${() => (this.open = !this.open)}
      >
        ${t('choose-copy')}
      </button>
      ${
        this.open
          ? html`<ul role="list" class="backup-list span-all" tabindex="0" aria-label=${t('restore-earlier')}>
              ${repeat(
                backups,
                ({ path }) => path,
                (backup) => this.one(backup),
              )}
            </ul>`
          : nothing
      }
    </li>`;
  }

  protected override render() {
    return html`<section class="group" aria-labelledby="set-safe">
        <h2 id="set-safe">${t('set-safe')}</h2>
        <ul role="list" class="list">
          ${this.last()} ${this.earlier()} ${this.secondPlace()}
        </ul>
      </section>
      <restore-dialog></restore-dialog>`;
  }
}
customElements.define('backup-group', BackupGroup);
