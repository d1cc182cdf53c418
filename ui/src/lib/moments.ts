/** The journal's entries by their place in the list, asked for a page at a time round what is seen. */
import { ApiError, api } from '../api';
import type { Entry, EntryFilter, EntryList, Rehearsal } from '../generated/types';

const PAGE = 100;
/** How many pages are held; a journal of a hundred thousand entries has a thousand. */
const HELD = 30;

const pageOf = (index: number) => Math.floor(index / PAGE);

/** Says `changed` whenever there is something else to show. */
export class Moments extends EventTarget {
  total = 0;
  /** Whether there are more than were counted. */
  more = false;
  firstDay: string | null = null;
  loaded = false;
  trouble = '';
  private filter: EntryFilter = {};
  private pages = new Map<number, EntryList>();
  private wanted = new Set([0]);
  /** Counts the questions, so that the answer to an older one is not taken for a new one. */
  private turn = 0;
  private filling = false;

  at(index: number): Entry | undefined {
    return this.pages.get(pageOf(index))?.entries[index % PAGE];
  }

  /** What was rehearsed for an entry. */
  rehearsalOf(index: number): Rehearsal | undefined {
    const page = this.pages.get(pageOf(index));
    const id = page?.entries[index % PAGE]?.id;
    return id ? page.rehearsals.find(({ entry }) => entry === id) : undefined;
  }

  /** Other entries, from their beginning. The old ones stay until the first answer. */
  find(filter: EntryFilter) {
    this.filter = filter;
    this.wanted = new Set([0]);
    return this.renew();
  }

  /** What is seen now; pages that are missing come one after the other. */
  see(indices: number[]) {
    this.wanted = new Set(indices.map(pageOf));
    void this.fill();
  }

  /** How many entries lie after a day, which is the place of the day's own first. */
  async placeOf(dayAfter: string): Promise<number> {
    return (await api.listEntries({ ...this.filter, since: dayAfter, limit: 0 })).total;
  }

  /** Asks anew for what is seen and lets go of the rest, after a change or another question. */
  async renew() {
    const turn = ++this.turn;
    try {
      const numbers = [...this.wanted];
      const lists = await Promise.all(numbers.map((number) => this.ask(number)));
      if (turn !== this.turn) return;
      this.pages = new Map(numbers.map((number, place) => [number, lists[place]]));
      this.take(lists[0]);
    } catch (error) {
      if (turn === this.turn) this.fail(error);
    }
    void this.fill();
  }

  private ask(page: number) {
    return api.listEntries({ ...this.filter, offset: page * PAGE, limit: PAGE });
  }

  private get missing() {
    return [...this.wanted].find((page) => !this.pages.has(page) && page * PAGE < this.total);
  }

  /** One page at a time, so that a long way scrolled asks for its end and not for all between. */
  private async fill() {
    if (this.filling) return;
    this.filling = true;
    for (let page = this.missing; page !== undefined && !this.trouble; page = this.missing) {
      const { turn } = this;
      try {
        const list = await this.ask(page);
        if (turn !== this.turn) continue;
        this.pages.set(page, list);
        this.take(list);
      } catch (error) {
        if (turn === this.turn) this.fail(error);
      }
    }
    this.filling = false;
  }

  private take({ total, more, first_day }: EntryList) {
    this.letGo();
    Object.assign(this, { total, more, firstDay: first_day, loaded: true, trouble: '' });
    this.dispatchEvent(new Event('changed'));
  }

  /** The pages asked for longest ago go first. */
  private letGo() {
    for (const page of this.pages.keys()) {
      if (this.pages.size <= HELD) return;
      if (!this.wanted.has(page)) this.pages.delete(page);
    }
  }

  private fail(error: unknown) {
    this.trouble = error instanceof ApiError ? error.message : String(error);
    this.dispatchEvent(new Event('changed'));
  }
}
