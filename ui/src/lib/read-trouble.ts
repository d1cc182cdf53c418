import { html, nothing } from 'lit';

import { t } from './words';

/** Why a page could not be read, and a way to ask again. */
export const readTrouble = (trouble: string, again: () => unknown) =>
  trouble
    ? html`<div class="trouble row between mt-4" role="alert">
        <p>${trouble}</p>
        <button class="btn btn--quiet" type="button" @click=${again}>${t('try-again')}</button>
      </div>`
    : nothing;
