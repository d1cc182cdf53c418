/** Saves what a form holds: one press is one change, and what failed is said and tried again. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { ApiError } from '../api';
import { Retry } from './retry';
import { t } from './words';

export class Saver implements ReactiveController {
  /** Why it is not saved. */
  trouble = '';
  private working = false;
  private retry = new Retry();

  constructor(private host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected() {
    this.stop();
  }

  /** Forgets what failed; nothing is tried again. */
  stop() {
    this.retry.stop();
    this.trouble = '';
  }

  async save(work: () => Promise<unknown>) {
    if (this.working) return;
    this.stop();
    this.working = true;
    try {
      await work();
    } catch (error) {
      const reason = error instanceof ApiError ? error.message : String(error);
      const again = this.retry.after(error, () => this.save(work));
      this.trouble = again ? t('not-saved', { reason }) : reason;
    } finally {
      this.working = false;
      this.host.requestUpdate();
    }
  }
}
