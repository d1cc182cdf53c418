/** How far a long export or import has come, for the dialog that waits for it. */
import { html, nothing } from 'lit';

import { api } from '../api';
import type { Progress } from '../generated/types';
import { t } from './words';

/** Listens while `work` goes on; `tell` hears each step. */
export async function withProgress<T>(work: () => Promise<T>, tell: (step?: Progress) => void): Promise<T> {
  const stop = await api.onTransferProgress(tell);
  try {
    return await work();
  } finally {
    stop();
    tell(undefined);
  }
}

/** A bar, and a way to stop. */
export function progressBar(step?: Progress) {
  if (!step) return nothing;
  return html`<div class="row mt-4" role="status">
    <progress
      class="grow"
      max=${Math.max(1, step.total)}
      value=${step.done}
      aria-label=${t('progress')}
    ></progress>
    <button class="btn btn--quiet" type="button" @click=${() => void api.stopTransfer()}>${t('stop')}</button>
  </div>`;
}
