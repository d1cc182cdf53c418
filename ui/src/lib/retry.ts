/** Tries again, by itself, to keep what could not be kept: a full disk gets room, a lock ends. */
import { ApiError } from '../api';

/** How long it waits between two tries. */
const PAUSE = 10_000;

export class Retry {
  private timer?: ReturnType<typeof setTimeout>;

  /** Tries again later, if that can help. */
  after(error: unknown, again: () => unknown) {
    this.stop();
    if (error instanceof ApiError && error.code === 'not_saved') this.timer = setTimeout(again, PAUSE);
  }

  stop() {
    clearTimeout(this.timer);
  }
}
