import '../components/journal-entry/journal-entry';
import './journal.css';

import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import { ApiError, api } from '../api';
import { openSheet } from '../components/entry-sheet/entry-sheet';
import { emptySeat } from '../components/empty-seat/empty-seat';
import { icon } from '../components/icon';
import type { Entry, EntryFilter, Practice } from '../generated/types';
import { HearthElement } from '../lib/element';
import { addDays, dayFull, dayLong, dayShort, weekdayLong } from '../lib/format';
import { PRACTICES } from '../lib/practices';
import { store } from '../lib/store';
import { t } from '../lib/words';

const PAGE = 100;

/** The journal by days, newest first, with search and filters. */
export class JournalView extends HearthElement {
  static override properties = {
    entries: { state: true },
    total: { state: true },
    trouble: { state: true },
    of: { state: true },
    withNote: { state: true },
    text: { state: true },
    loaded: { state: true },
  };
  declare entries: Entry[];
  declare total: number;
  declare trouble: string;
  declare of?: Practice;
  declare withNote: boolean;
  declare text: string;
  declare loaded: boolean;
  private pause?: ReturnType<typeof setTimeout>;
  private turn = 0;
  private end?: IntersectionObserver;

  constructor() {
    super();
    Object.assign(this, { entries: [], total: 0, trouble: '', withNote: false, text: '', loaded: false });
  }

  override connectedCallback() {
    super.connectedCallback();
    store.addEventListener('changed', this.again);
    document.addEventListener('keydown', this.onKey);
    void this.load(PAGE);
  }
  override disconnectedCallback() {
    super.disconnectedCallback();
    store.removeEventListener('changed', this.again);
    document.removeEventListener('keydown', this.onKey);
    this.end?.disconnect();
  }

  protected override firstUpdated() {
    this.end = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting) && this.entries.length < this.total)
          void this.load(this.entries.length + PAGE);
      },
      { rootMargin: '600px' },
    );
    const mark = this.querySelector('.journal-end');
    if (mark) this.end.observe(mark);
  }

  private again = () => void this.load(Math.max(PAGE, this.entries.length));

  private onKey = (event: KeyboardEvent) => {
    if (event.key !== '/' || (event.target as Element).closest('input, textarea, select, dialog')) return;
    event.preventDefault();
    this.querySelector<HTMLInputElement>('input[type="search"]')?.focus();
  };

  private get filter(): EntryFilter {
    return { text: this.text.trim() || null, practice: this.of ?? null, with_note: this.withNote };
  }

  private async load(limit: number) {
    const turn = ++this.turn;
    try {
      const list = await api.listEntries({ ...this.filter, limit });
      if (turn !== this.turn) return; // the question changed meanwhile
      Object.assign(this, { entries: list.entries, total: list.total, trouble: '', loaded: true });
    } catch (error) {
      this.trouble = error instanceof ApiError ? error.message : String(error);
    }
  }

  private choose(change: { of?: Practice; withNote?: boolean }) {
    this.of = change.of;
    this.withNote = change.withNote ?? false;
    void this.load(PAGE);
  }

  private search(event: Event) {
    this.text = (event.target as HTMLInputElement).value;
    clearTimeout(this.pause);
    this.pause = setTimeout(() => void this.load(PAGE), 120);
  }

  private tools() {
    const all = !this.of && !this.withNote;
    return html`<div class="tools">
      <div class="searchbox">
        ${icon('u-search', 's')}
        <input
          class="field"
          type="search"
          aria-label=${t('search')}
          placeholder=${t('search')}
          .value=${this.text}
          @input=${this.search}
        />
        <kbd aria-hidden="true">/</kbd>
      </div>
      <div class="chips" role="group" aria-label=${t('show-only')}>
        <button class="chip" type="button" aria-pressed=${all} @click=${() => this.choose({})}>
          ${t('show-everything')}
        </button>
        <button
          class="chip"
          type="button"
          aria-pressed=${this.withNote}
          @click=${() => this.choose({ withNote: !this.withNote })}
        >
          ${t('with-note')}
        </button>
        ${PRACTICES.map(({ id, name }) => html`<button class="chip chip--g p-${id}" type="button" aria-pressed=${this.of === id} title=${name} @click=${() => this.choose(this.of === id ? {} : { of: id })}>${icon(`p-${id}`, 's')}<span class="chip-name">${name}</span></button>`)}
      </div>
    </div>`;
  }

  private dayName(day: string) {
    const { day: today } = store.today;
    const near = { [today]: t('today'), [addDays(today, -1)]: t('yesterday') }[day];
    const far = day.slice(0, 4) === today.slice(0, 4) ? dayShort(day) : dayFull(day);
    return near
      ? html`${near} <small>${dayLong(day)}</small>`
      : html`${weekdayLong(day)} <small>${far}</small>`;
  }

  private days() {
    const days = new Map<string, Entry[]>();
    for (const entry of this.entries) days.set(entry.day, [...(days.get(entry.day) ?? []), entry]);
    return repeat(
      days,
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
    if (this.text || this.of || this.withNote) return html`<p class="muted mt-6">${t('nothing-found')}</p>`;
    return emptySeat(
      t('journal-empty'),
      t('journal-empty-words'),
      html`<button class="btn btn--primary" type="button" @click=${() => store.go('today')}>
        ${t('to-the-seats')}
      </button>`,
    );
  }

  private lead() {
    const first = store.today.first_day;
    if (this.loaded && (this.text.trim() || this.of || this.withNote))
      return t('journal-found', { count: this.total });
    return first && this.loaded
      ? t('journal-lead', { count: this.total, since: dayFull(first) })
      : t('journal-lead-empty');
  }

  protected override render() {
    const empty = this.loaded && !store.today.first_day;
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
      ${empty ? nothing : this.tools()}
      ${this.trouble ? html`<p class="trouble" role="alert">${this.trouble}</p>` : nothing} ${this.days()}
      ${this.nothingHere()}
      <div class="journal-end"></div>
    </div>`;
  }
}
customElements.define('journal-view', JournalView);
