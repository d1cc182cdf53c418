import '../components/bin-list/bin-list';
import '../components/journal-entry/journal-entry';
import './journal.css';

import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import { ApiError, api } from '../api';
import { openSheet } from '../components/entry-sheet/entry-sheet';
import { emptySeat } from '../components/empty-seat/empty-seat';
import { type Choice, filterChips } from '../components/filter-chips/filter-chips';
import { icon } from '../components/icon';
import type { Entry, EntryFilter } from '../generated/types';
import { HearthElement } from '../lib/element';
import { addDays, dayFull, dayLong, dayNear, weekdayLong } from '../lib/format';
import { store } from '../lib/store';
import { t } from '../lib/words';

/** How many entries are asked for at a time. */
const PAGE = 200;
/** How long typing rests before a search. */
const REST = 120;

/** The journal by days, newest first, with search and filters. */
export class JournalView extends HearthElement {
  static override properties = {
    entries: { state: true },
    total: { state: true },
    firstDay: { state: true },
    trouble: { state: true },
    choice: { state: true },
    text: { state: true },
    loaded: { state: true },
  };
  declare entries: Entry[];
  declare total: number;
  declare firstDay: string | null;
  declare trouble: string;
  declare choice: Choice;
  declare text: string;
  declare loaded: boolean;
  private pause?: ReturnType<typeof setTimeout>;
  private turn = 0;
  private underWay = false;
  private end?: IntersectionObserver;

  constructor() {
    super();
    Object.assign(this, {
      entries: [],
      total: 0,
      firstDay: null,
      trouble: '',
      choice: {},
      text: '',
      loaded: false,
    });
  }

  override connectedCallback() {
    super.connectedCallback();
    store.addEventListener('changed', this.again);
    document.addEventListener('keydown', this.onKey);
    void this.load(0, PAGE);
  }
  override disconnectedCallback() {
    super.disconnectedCallback();
    store.removeEventListener('changed', this.again);
    document.removeEventListener('keydown', this.onKey);
    clearTimeout(this.pause);
    this.end?.disconnect();
  }

  protected override firstUpdated() {
    this.end = new IntersectionObserver(
      (seen) => seen.some(({ isIntersecting }) => isIntersecting) && this.more(),
      { rootMargin: '800px' },
    );
  }

  /** Looks anew whether the end is near; an end that stays near is not told of twice. */
  protected override updated() {
    const mark = this.querySelector('.journal-end');
    this.end?.disconnect();
    if (mark) this.end?.observe(mark);
  }

  /** The same entries anew, after a change. */
  private again = () => void this.load(0, Math.max(PAGE, this.entries.length));

  /** The next page, unless something is being asked already: its answer looks at the end again. */
  private more() {
    if (this.underWay || this.trouble || this.entries.length >= this.total) return;
    void this.load(this.entries.length, PAGE);
  }

  private get filtered() {
    return this.text.trim() !== '' || this.choice.practice !== undefined || this.choice.withNote === true;
  }

  private get filter(): EntryFilter {
    const { practice = null, withNote = false } = this.choice;
    return { text: this.text.trim() || null, practice, with_note: withNote };
  }

  private async load(offset: number, limit: number) {
    const turn = ++this.turn;
    this.underWay = true;
    try {
      const list = await api.listEntries({ ...this.filter, offset, limit });
      if (turn !== this.turn) return; // the question changed meanwhile
      this.underWay = false;
      this.entries = offset ? joined(this.entries, list.entries) : list.entries;
      Object.assign(this, { total: list.total, firstDay: list.first_day, trouble: '', loaded: true });
    } catch (error) {
      if (turn !== this.turn) return;
      this.underWay = false;
      this.trouble = error instanceof ApiError ? error.message : String(error);
    }
  }

  private onKey = (event: KeyboardEvent) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!store.settings.single_keys) return;
    if ((event.target as Element).closest('input, textarea, select, dialog')) return;
    event.preventDefault();
    this.querySelector<HTMLInputElement>('input[type="search"]')?.focus();
  };

  private choose = (choice: Choice) => {
    this.choice = choice;
    void this.find();
  };

  /** Asks anew and shows what was found from its beginning. */
  private async find() {
    await this.load(0, PAGE);
    if (window.scrollY > 0) window.scrollTo(0, 0);
  }

  private search(event: Event) {
    this.text = (event.target as HTMLInputElement).value;
    clearTimeout(this.pause);
    this.pause = setTimeout(() => void this.find(), REST);
  }

  private showEverything = () => {
    clearTimeout(this.pause);
    this.text = '';
    this.choose({});
    this.querySelector<HTMLInputElement>('input[type="search"]')?.focus();
  };

  private tools() {
    return html`<div class="tools">
        <div class="searchbox">
          ${icon('u-search', 's')}
          <input
            class="field"
            type="search"
            dir="auto"
            aria-label=${t('search')}
            placeholder=${t('search')}
            .value=${this.text}
            @input=${this.search}
          />
          ${store.settings.single_keys ? html`<kbd aria-hidden="true">/</kbd>` : nothing}
        </div>
      </div>
      ${filterChips(this.choice, this.choose)}`;
  }

  private dayName(day: string) {
    const { day: today } = store.today;
    const near = { [today]: t('today'), [addDays(today, -1)]: t('yesterday') }[day];
    return near
      ? html`${near} <small>${dayLong(day)}</small>`
      : html`${weekdayLong(day)} <small>${dayNear(day, today)}</small>`;
  }

  private days() {
    return repeat(
      byDay(this.entries),
      ([day]) => day,
      ([day, entries]) =>
        html`<section class="day" aria-labelledby="day-${day}">
          <h2 id="day-${day}">${this.dayName(day)}</h2>
          <div>
            ${repeat(
              entries,
              ({ id }) => id,
              (entry) => html`<journal-entry .entry=${entry}></journal-entry>`,
            )}
          </div>
        </section>`,
    );
  }

  private nothingHere() {
    if (!this.loaded || this.entries.length) return nothing;
    if (this.filtered)
      return html`<p class="muted mt-6">${t(this.text.trim() ? 'nothing-found' : 'nothing-like-that')}</p>
        <button class="btn btn--line mt-4" type="button" @click=${this.showEverything}>
          ${t('show-everything-again')}
        </button>`;
    return emptySeat(
      t('journal-empty'),
      t('journal-empty-words'),
      html`<button class="btn btn--primary" type="button" @click=${() => store.go('today')}>
        ${t('to-the-seats')}
      </button>`,
    );
  }

  private lead() {
    if (!this.loaded || !this.firstDay) return t('journal-lead-empty');
    if (this.filtered) return t('journal-found', { count: this.total });
    return t('journal-lead', { count: this.total, since: dayFull(this.firstDay) });
  }

  private troubleLine() {
    if (!this.trouble) return nothing;
    return html`<div class="trouble journal-trouble" role="alert">
      <p>${this.trouble}</p>
      <button class="btn btn--quiet" type="button" @click=${this.again}>${t('try-again')}</button>
    </div>`;
  }

  protected override render() {
    const empty = this.loaded && !this.firstDay;
    return html`<div data-view="journal" class="narrow">
      <div class="page-head">
        <div>
          <h1 tabindex="-1">${t('nav-journal')}</h1>
          <p aria-live="polite">${this.lead()}</p>
        </div>
        <button class="btn btn--line" type="button" data-action="write-freely" @click=${() => openSheet({})}>
          ${icon('u-plus', 's')}${t('write-freely')}
        </button>
      </div>
      ${empty ? nothing : this.tools()} ${this.troubleLine()} ${this.days()} ${this.nothingHere()}
      <div class="journal-end"></div>
      <bin-list></bin-list>
    </div>`;
  }
}
customElements.define('journal-view', JournalView);

/** A page after those already here; an entry that moved down meanwhile is not there twice. */
function joined(entries: Entry[], page: Entry[]): Entry[] {
  const here = new Set(entries.map(({ id }) => id));
  return [...entries, ...page.filter(({ id }) => !here.has(id))];
}

/** Entries by their day, in the order they come. */
function byDay(entries: Entry[]): Map<string, Entry[]> {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const day = days.get(entry.day);
    if (day) day.push(entry);
    else days.set(entry.day, [entry]);
  }
  return days;
}
