import '../export-dialog/export-dialog';
import '../import-dialog/import-dialog';

import { html } from 'lit';

import type { ExportDialog } from '../export-dialog/export-dialog';
import type { ImportDialog } from '../import-dialog/import-dialog';
import { HearthElement } from '../../lib/element';
import { t } from '../../lib/words';
import { icon } from '../icon';

/** The part of Settings about taking the journal elsewhere, and bringing in what is elsewhere. */
export class TransferGroup extends HearthElement {
  protected override render() {
    return html`<section class="group" aria-labelledby="set-transfer">
        <h2 id="set-transfer">${t('set-transfer')}</h2>
        <ul role="list" class="list">
          <li>
            <div>
              <h3>${t('export')}</h3>
              <p>${t('export-hint')}</p>
            </div>
            <button
              class="btn btn--line"
              type="button"
              data-action="export"
              @click=${() => this.querySelector<ExportDialog>('export-dialog')?.open()}
            >
              ${icon('u-out', 's')}${t('export')}
            </button>
          </li>
          <li>
            <div>
              <h3>${t('import')}</h3>
              <p>${t('import-hint')}</p>
            </div>
            <button
              class="btn btn--line"
              type="button"
              data-action="import"
              @click=${() => this.querySelector<ImportDialog>('import-dialog')?.choose()}
            >
              ${icon('u-in', 's')}${t('import')}
            </button>
          </li>
        </ul>
      </section>
      <export-dialog></export-dialog><import-dialog></import-dialog>`;
  }
}
customElements.define('transfer-group', TransferGroup);
