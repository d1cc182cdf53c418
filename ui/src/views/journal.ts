import '../components/bin-list/bin-list';
import '../components/journal-timeline/journal-timeline';
import '../components/waiting-words/waiting-words';
import './journal.css';

import { html, nothing } from 'lit';

import { api } from '../api';
import { emptySeat } from '../components/empty-seat/empty-seat';
import { openSheet } from '../components/entry-sheet/entry-sheet';
import { filterChips } from '../components/filter-chips/filter-chips';
import { icon } from '../components/icon';
import { journalFilters } from '../components/journal-filters/journal-filters';
import { journalTools } from '../components/journal-tools/journal-tools';
import type { JournalTimeline } from '../components/journal-timeline/journal-timeline';
import { showFailure } from '../components/undo-toast/undo-toast';
import { HearthElement } from '../lib/element';
import { addDays, dayFull } from '../lib/format';
import { type Choice, choiceOf, filterOf, isChosen } from '../lib/journal-choice';
import { Moments } from '../lib/moments';
import { readTrouble } from '../lib/read-trouble';
import { ShortcutListener } from '../lib/shortcut-listener';
import { store } from '../lib/store';
import { toldWords } from '../lib/told';
import { t } from '../lib/words';

/** How long typing rests before a search. */
const REST = 120;

/** The journal by days, newest first, with search, filters and a calendar. */
export class JournalView extends HearthElement {
  static override properties = {
    choice: { state: true },
    further: { state: true },
    text: { state: true },
    sought: { state: true },
    day: { state: true },
    spaces: { state: true },
  };
  declare choice: Choice;
  /** Whether the filters stand open that are seldom asked for. */
  declare further: boolean;
  declare text: string;
  /** What is typed, as far as it was searched for. */
  declare sought: string;
  /** The day under view. */
  declare day: string;
  declare spaces: string[];
  private moments = new Moments();
  private pause?: ReturnType<typeof setTimeout>;

  constructor() {
    super();
    Object.assign(this, { choice: {}, further: false, text: '', sought: '', day: '', spaces: [] });
    new ShortcutListener(this, 'search', () => this.focusSearch());
  }

  override connectedCallback() {
    super.connectedCallback();
    store.addEventListener('changed', this.again);
    store.addEventListener('navigated', this.arrive);
    this.moments.addEventListener('changed', this.renew);
    void this.arrive();
  }
  override disconnectedCallback() {
    super.disconnectedCallback();
    store.removeEventListener('changed', this.again);
    store.removeEventListener('navigated', this.arrive);
    this.moments.removeEventListener('changed', this.renew);
    clearTimeout(this.pause);
  }

  private renew = () => this.requestUpdate();

  /** Shows what another page asked for. */
  private arrive = async () => {
    if (store.view !== 'journal') return;
    const { day, text = '' } = store.shown;
    Object.assign(this, { choice: choiceOf(store.shown), text });
    void this.loadSpaces();
    await this.find();
    if (day) await this.goTo(day);
  };

  private async loadSpaces() {
    try {
      this.spaces = (await api.spacesPage()).spaces.map(({ name }) => name);
    } catch {
      // The filter for spaces stays away; their own page says why.
    }
  }

  /** The same entries anew, after a change. */
  private again = () => {
    void this.moments.renew();
    void this.loadSpaces();
  };

  private get timeline() {
    return this.querySelector<JournalTimeline>('journal-timeline');
  }

  private get filtered() {
    return this.text.trim() !== '' || isChosen(this.choice);
  }

  /** Asks for what is chosen and shows it from its beginning. */
  private async find() {
    const { text } = this;
    await this.moments.find(filterOf(this.choice, text));
    this.sought = text;
    await this.updateComplete;
    this.timeline?.startOver();
  }

  private goTo = async (day: string) => {
    try {
      this.timeline?.show(await this.moments.placeOf(addDays(day, 1)));
    } catch (error) {
      showFailure(error);
    }
  };

  private focusSearch() {
    this.querySelector<HTMLInputElement>('input[type="search"]')?.focus();
  }

  private choose = (choice: Choice) => {
    this.choice = choice;
    void this.find();
  };

  private search(text: string) {
    this.text = text;
    clearTimeout(this.pause);
    this.pause = setTimeout(() => void this.find(), REST);
  }

  private showEverything = () => {
    clearTimeout(this.pause);
    this.text = '';
    this.choose({});
    this.focusSearch();
  };

  private tools() {
    const { text, day, moments, goTo } = this;
    const today = store.today.day;
    return journalTools({
      text,
      day: day || today,
      first: moments.firstDay ?? today,
      typed: (typed) => this.search(typed),
      goTo,
    });
  }

  private filters() {
    const { choice, choose, spaces, further: open } = this;
    const last = [store.today.day, store.today.last_day ?? ''].sort()[1];
    const days: [string | null, string] = [this.moments.firstDay, last];
    return html`${filterChips(choice, choose, { open, toggle: () => (this.further = !open) })}
    ${open ? journalFilters({ choice, spaces, days, choose }) : nothing}`;
  }

  private nothingHere() {
    if (!this.moments.loaded || this.moments.total) return nothing;
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
    const { loaded, firstDay, total: count, more } = this.moments;
    if (!loaded || !firstDay) return t('journal-lead-empty');
    if (this.filtered) return t(more ? 'journal-found-more' : 'journal-found', { count });
    return t('journal-lead', { count, since: dayFull(firstDay) });
  }

  private entries() {
    const { loaded, trouble } = this.moments;
    const waiting = html`<div class="moment waiting"></div>`;
    if (!loaded && !trouble)
      return html`<div class="journal-loading" aria-busy="true">${[waiting, waiting, waiting]}</div>`;
    return html`<journal-timeline
      .moments=${this.moments}
      .search=${this.sought}
      @day-shown=${({ detail }: CustomEvent<string>) => (this.day = detail)}
    ></journal-timeline>`;
  }

  protected override render() {
    const { loaded, firstDay } = this.moments;
    return html`<div data-view="journal" class="narrow">
      <div class="page-head">
        <div>
          <h1 tabindex="-1">${t('nav-journal')}</h1>
          <div aria-live="polite">${toldWords(this.lead())}</div>
        </div>
        <button class="btn btn--line" type="button" data-action="write-freely" @click=${() => openSheet({})}>
          ${icon('u-plus', 's')}${t('write-freely')}
        </button>
      </div>
      <waiting-words .ready=${this.day !== '' || (loaded && !firstDay)}></waiting-words>
      ${loaded && !firstDay ? nothing : html`${this.tools()} ${this.filters()}`}
      ${readTrouble(this.moments.trouble, this.again)} ${this.entries()} ${this.nothingHere()}
      <bin-list></bin-list>
    </div>`;
  }
}
customElements.define('journal-view', JournalView);
