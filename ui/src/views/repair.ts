import './repair.css';

import { html } from 'lit';

import { api } from '../api';
import { showFailure } from '../components/undo-toast/undo-toast';
import type { RepairReport } from '../generated/types';
import { HearthElement } from '../lib/element';
import { clockAt, dateAt, dayFull } from '../lib/format';
import { type View, store } from '../lib/store';
import { t } from '../lib/words';

const moment = (at: string) => t('made-on', { day: dayFull(dateAt(at)), time: clockAt(at) });

/** What was saved of a damaged journal, with the numbers; shown until it was read. */
export class RepairView extends HearthElement {
  private go = async (to: View) => {
    try {
      await api.dismissRepair();
      await store.reload();
      store.go(to);
    } catch (error) {
      showFailure(error);
    }
  };

  private lost({ lost }: RepairReport): string {
    if (lost === null) return t('repair-missing-unknown');
    return lost === 0 ? t('repair-missing-none') : t('repair-missing', { count: lost });
  }

  private facts(report: RepairReport) {
    const { read, from_backup, backup_made_at, aside, at } = report;
    const backup = backup_made_at
      ? t('repair-backup-gave', { count: from_backup, made: moment(backup_made_at) })
      : t('repair-no-backup');
    const fact = (key: string, words: unknown) =>
      html`<dt>${t(key)}</dt>
        <dd>${words}</dd>`;
    return html`<dl class="facts mt-4">
      ${fact('repair-when', moment(at))} ${fact('repair-kept', t('repair-kept-words', { count: read }))}
      ${fact('repair-added', backup)} ${fact('repair-gone', this.lost(report))}
      ${fact('repair-set-aside', html`${t('repair-set-aside-words')} <span class="data-folder">${aside}</span>`)}
    </dl>`;
  }

  protected override render() {
    const report = store.start?.repair;
    if (!report) return html``;
    return html`<div data-view="repair" class="narrow">
      <div class="page-head">
        <div>
          <h1 tabindex="-1">${t('repair-title')}</h1>
          <p>${t('repair-lead')}</p>
        </div>
      </div>
      <section class="care" aria-labelledby="repair-on">
        <h2 id="repair-on">${t('repair-on')}</h2>
        <p class="mt-2">${this.lost(report)} ${t('repair-on-words')}</p>
        <div class="row mt-4">
          <button
            class="btn btn--primary"
            type="button"
            data-action="repair-continue"
            @click=${() => this.go('today')}
          >
            ${t('repair-continue')}
          </button>
          <button class="btn btn--line" type="button" @click=${() => this.go('settings')}>
            ${t('repair-backups')}
          </button>
        </div>
      </section>
      <section class="mt-8" aria-labelledby="repair-facts">
        <h2 id="repair-facts">${t('repair-facts')}</h2>
        ${this.facts(report)}
      </section>
    </div>`;
  }
}
customElements.define('repair-view', RepairView);
