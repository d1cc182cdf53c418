/** Looks for typed words in the journal, a moment after the typing rests; nobody waits for it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { api } from '../../api';
import type { Entry } from '../../generated/types';

/** How long typing rests before a search, and how many moments are shown. */
const REST = 150;
const SHOWN = 6;

export class EntrySearch implements ReactiveController {
  entries: Entry[] = [];
  /** Whether there are more than these. */
  more = false;
  looking = false;
  trouble = '';
  private turn = 0;
  private timer?: ReturnType<typeof setTimeout>;

  constructor(private host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected() {
    this.forget();
  }

  /** Forgets what was found; an answer on its way is not taken any more. */
  forget() {
    clearTimeout(this.timer);
    this.turn++;
    Object.assign(this, { entries: [], more: false, looking: false, trouble: '' });
  }

  /** What was found before stays until the answer. */
  ask(text: string) {
    if (!text.trim()) return this.forget();
    clearTimeout(this.timer);
    const turn = ++this.turn;
    this.looking = true;
    this.timer = setTimeout(() => void this.find(text.trim(), turn), REST);
  }

  private async find(text: string, turn: number) {
    const answer = await this.answer(text);
    if (turn !== this.turn) return;
    Object.assign(this, answer, { looking: false });
    this.host.requestUpdate();
  }

  private async answer(text: string): Promise<Pick<EntrySearch, 'entries' | 'more' | 'trouble'>> {
    try {
      const { entries, total } = await api.listEntries({ text, limit: SHOWN });
      return { entries, more: total > entries.length, trouble: '' };
    } catch (error) {
      const trouble = error instanceof Error ? error.message : String(error);
      return { entries: [], more: false, trouble };
    }
  }
}
