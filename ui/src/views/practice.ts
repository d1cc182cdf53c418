import '../components/practice-cues/practice-cues';
import '../components/rehearsal-list/rehearsal-list';
import './practice.css';

import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

import { ApiError, api } from '../api';
import { openSheet } from '../components/entry-sheet/entry-sheet';
import { glyph } from '../components/icon';
import { practiceActs } from '../components/practice-acts/practice-acts';
import { practiceLately } from '../components/practice-lately/practice-lately';
import { practicePrompts } from '../components/practice-prompts/practice-prompts';
import { practiceSpaces } from '../components/practice-spaces/practice-spaces';
import { practiceStrength } from '../components/practice-strength/practice-strength';
import { practiceStrip } from '../components/practice-strip/practice-strip';
import type { Practice, PracticePage } from '../generated/types';
import { logPractice } from '../lib/log-practice';
import { practice } from '../lib/practices';
import { readTrouble } from '../lib/read-trouble';
import { store } from '../lib/store';
import { StoreElement } from '../lib/store-element';
import { t } from '../lib/words';

/** One practice: what it is, ways in, plans for it, and how it has been. */
export class PracticeView extends StoreElement {
  static override properties = { page: { state: true }, trouble: { state: true } };
  declare page?: PracticePage;
  declare trouble: string;
  private turn = 0;
  private logging = false;

  constructor() {
    super();
    this.trouble = '';
  }

  override connectedCallback() {
    super.connectedCallback();
    store.addEventListener('navigated', this.load);
    void this.load();
  }
  override disconnectedCallback() {
    super.disconnectedCallback();
    store.removeEventListener('navigated', this.load);
  }

  protected override follow() {
    return this.load();
  }

  private get practice(): Practice {
    return store.shown.practice ?? store.today.focus.practice;
  }

  private load = async () => {
    if (store.view !== 'practice') return;
    this.requestUpdate();
    const turn = ++this.turn;
    try {
      const page = await api.practicePage(this.practice);
      if (turn === this.turn) Object.assign(this, { page, trouble: '' });
    } catch (error) {
      const reason = error instanceof ApiError ? error.message : String(error);
      if (turn === this.turn) this.trouble = t('about-not-read', { reason });
    }
  };

  private log = async () => {
    if (this.logging) return; // a double click is one press
    this.logging = true;
    await logPractice(this.practice, (entry) => openSheet({ entry }));
    this.logging = false;
  };

  private head(of: Practice, logged: number) {
    const { name, description } = practice(of);
    return html`<div class="page-head">
      <div class="practice-name">
        ${glyph(of)}
        <div>
          <h1 tabindex="-1">${name}</h1>
          <p>${description}</p>
        </div>
      </div>
      <div class="practice-log">
        ${logged ? html`<span class="small">${t('about-logged', { count: logged })}</span>` : nothing}
        <button class="btn btn--primary" type="button" data-action="log-practice" @click=${this.log}>
          ${t('log-it')}
        </button>
      </div>
    </div>`;
  }

  private body(page: PracticePage) {
    const of = page.practice;
    // Another practice is another page: no form stays open on the way there.
    const parts = html`<div class="practice-grid">
        <div>
          ${of === 'boundaries' ? html`<rehearsal-list .page=${page}></rehearsal-list>` : nothing}
          ${practiceActs(of, page.act, this.log)}
          <practice-cues .practice=${of} .cues=${page.cues}></practice-cues>
        </div>
        <div>${practiceStrength(page)} ${practicePrompts(of)} ${practiceSpaces(page)}</div>
      </div>
      ${practiceLately(page)}`;
    return keyed(of, parts);
  }

  protected override render() {
    const of = this.practice;
    const page = this.page?.practice === of ? this.page : undefined;
    return html`<div data-view="practice" class="p-${of}">
      ${practiceStrip(of)} ${this.head(of, page?.logged_today ?? 0)} ${readTrouble(this.trouble, this.load)}
      ${page ? this.body(page) : nothing}
    </div>`;
  }
}
customElements.define('practice-view', PracticeView);
