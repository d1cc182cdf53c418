import './letter.css';
import '../components/letter-keep/letter-keep';
import '../components/letter-list/letter-list';
import '../components/letter-tools/letter-tools';
import '../components/week-letter/week-letter';
import '../components/week-steps/week-steps';

import { html, nothing } from 'lit';

import { ApiError, api } from '../api';
import { emptySeat } from '../components/empty-seat/empty-seat';
import { made } from '../lib/change';
import { rescueClosing } from '../lib/letter-draft';
import type { LetterPage } from '../generated/types';
import { isFirstTime, lead } from '../lib/letter-words';
import { store } from '../lib/store';
import { StoreElement } from '../lib/store-element';
import { t } from '../lib/words';

/** The weekly letter: to read, to keep with a line of one's own, to take along. */
export class LetterView extends StoreElement {
  static override properties = {
    page: { state: true },
    day: { state: true },
    trouble: { state: true },
  };
  declare page?: LetterPage;
  /** A day of the week that was asked for; the journal chooses one at first. */
  declare day: string | null;
  declare trouble: string;
  private turn = 0;

  constructor() {
    super();
    Object.assign(this, { day: store.shown.day ?? null, trouble: '' });
  }

  override connectedCallback() {
    super.connectedCallback();
    void this.load();
  }

  protected override follow() {
    return this.load();
  }

  /** Whether the letter is now that of the day asked for. The old one stays on screen until then. */
  private async load(): Promise<boolean> {
    const turn = ++this.turn;
    try {
      const page = await api.letterPage(this.day);
      if (turn !== this.turn) return false;
      Object.assign(this, { page, day: this.day ?? page.days[0], trouble: '' });
      return true;
    } catch (error) {
      if (turn === this.turn) this.fail(error);
      return false;
    }
  }

  private fail(error: unknown) {
    const reason = error instanceof ApiError ? error.message : String(error);
    this.trouble = t(this.page ? 'letter-not-read-older' : 'letter-not-read', { reason });
    // The date says which letter is on screen, so it goes back with it.
    if (this.page && this.day && !this.page.days.includes(this.day)) this.day = this.page.days[0];
  }

  private walk = ({ detail }: CustomEvent<string>) => {
    this.day = detail;
    void this.load();
  };

  /** A letter chosen from the list is read from its beginning. */
  private choose = async ({ detail }: CustomEvent<string>) => {
    this.day = detail;
    if (!(await this.load())) return;
    await this.updateComplete;
    const heading = this.querySelector<HTMLElement>('#letter-heading');
    heading?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  };

  private composeAgain = async (page: LetterPage) => {
    rescueClosing(page);
    if (await made(t('letter-composed-again'), api.releaseLetter(page.days[0])))
      this.querySelector<HTMLElement>('#letter-heading')?.focus();
  };

  private troubleLine() {
    if (!this.trouble) return nothing;
    return html`<div class="trouble letter-note" role="alert">
      <p>${this.trouble}</p>
      <button class="btn btn--quiet" type="button" @click=${() => this.load()}>${t('try-again')}</button>
    </div>`;
  }

  private changedNote(page: LetterPage) {
    if (!page.kept?.changed_since) return nothing;
    return html`<div class="trouble letter-note">
      <p>${t('letter-changed-since')}</p>
      <button
        class="btn btn--quiet"
        type="button"
        data-action="compose-again"
        @click=${() => this.composeAgain(page)}
      >
        ${t('letter-compose-again')}
      </button>
    </div>`;
  }

  private letter(page: LetterPage) {
    return html`${this.changedNote(page)}
      <div class="letter-grid">
        <week-letter .page=${page}></week-letter>
        <div class="letter-aside">
          <letter-keep .page=${page}></letter-keep>
          <letter-tools .of=${page.days[0]}></letter-tools>
          ${page.left_out ? html`<p class="small">${t('letter-left-out', { count: page.left_out })}</p>` : nothing}
          <letter-list .page=${page} @week=${this.choose}></letter-list>
        </div>
      </div>`;
  }

  private content(page?: LetterPage) {
    if (!page) return nothing;
    if (!isFirstTime(page)) return this.letter(page);
    return emptySeat(
      t('letter-first-time'),
      t('letter-first-time-words'),
      html`<button class="btn btn--primary" type="button" @click=${() => store.go('today')}>
        ${t('to-the-seats')}
      </button>`,
    );
  }

  protected override render() {
    const { page, day } = this;
    const some = page && !isFirstTime(page) ? page : undefined;
    return html`<div data-view="letter">
      <div class="page-head">
        <div>
          <h1 tabindex="-1">${t('letter-title')}</h1>
          <p>${some ? lead(some) : nothing}</p>
        </div>
        ${some && day ? html`<week-steps .day=${day} @week=${this.walk}></week-steps>` : nothing}
      </div>
      ${this.troubleLine()} ${this.content(page)}
    </div>`;
  }
}
customElements.define('letter-view', LetterView);
