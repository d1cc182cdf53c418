/** Tries again, by itself, to keep what could not be kept: a full disk gets room, a lock ends. */
import { ApiError } from '../api';

/** How long it waits between two tries. */
const PAUSE = 10_000;

export class Retry {
  private timer?: ReturnType<typeof setTimeout>;

  /** Tries again later, if that can help; whether it can. */
  after(error: unknown, again: () => unknown): boolean {
    this.stop();
    const helps = error instanceof ApiError && error.code === 'not_saved';
    if (helps) this.timer = setTimeout(again, PAUSE);
    return helps;
  }

  stop() {
    clearTimeout(this.timer);
  }
}
