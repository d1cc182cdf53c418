import '../components/focus-card/focus-card';
import '../components/hearth-circle/hearth-circle';
import '../components/rest-dialog/rest-dialog';
import '../components/return-line/return-line';
import '../components/waiting-line/waiting-line';

import { html } from 'lit';

import { api } from '../api';
import { dayCues } from '../components/day-cues/day-cues';
import { daysPresent } from '../components/days-present/days-present';
import { openSheet } from '../components/entry-sheet/entry-sheet';
import type { RestDialog } from '../components/rest-dialog/rest-dialog';
import { soFar } from '../components/so-far/so-far';
import type { Practice } from '../generated/types';
import { made } from '../lib/change';
import { withoutSuggestion } from '../lib/day-focus';
import { dayLong } from '../lib/format';
import { PRACTICES, WEEK } from '../lib/practices';
import { richWords } from '../lib/rich-words';
import { toggleRest } from '../lib/rest-today';
import { logPractice, tapSeat } from '../lib/seat-tap';
import { ShortcutListener } from '../lib/shortcut-listener';
import { store } from '../lib/store';
import { StoreElement } from '../lib/store-element';
import { t } from '../lib/words';

/** Seven seats round a fire, the day's focus, and the day so far. */
export class TodayView extends StoreElement {
  /** The practice a notification led to. */
  private led?: Practice;

  constructor() {
    super();
    new ShortcutListener(this, 'log', (key) => tapSeat(PRACTICES[Number(key) - 1].id));
  }

  override connectedCallback() {
    super.connectedCallback();
    document.body.classList.add('hearthlit');
    store.addEventListener('navigated', this.arrive);
  }
  override disconnectedCallback() {
    super.disconnectedCallback();
    document.body.classList.remove('hearthlit');
    store.removeEventListener('navigated', this.arrive);
  }

  protected override firstUpdated() {
    this.arrive();
  }

  /** At the practice that a notification led to, whether or not this page was here already. */
  private arrive = () => {
    const place = store.takePlace();
    if (!place) return;
    this.led = place.practice;
    this.requestUpdate();
    void this.updateComplete.then(() => this.seat(place.practice)?.focus());
  };

  private seat(id: Practice) {
    return this.querySelector<HTMLElement>(`button[data-practice="${id}"]`);
  }

  private endRest = () => {
    const { day, rest_until } = store.today;
    if (rest_until) void made(t('rest-ended'), api.clearRestDays(day, rest_until));
  };

  private addNote = () => {
    const { entries, focus } = store.today;
    const entry = entries.find(({ practice }) => practice === focus.practice);
    if (entry) openSheet({ entry });
  };

  private hint() {
    if (!store.settings.single_keys) return html`<p class="circle-hint">${t('seats-hint-plain')}</p>`;
    return html`<p class="circle-hint">
      ${richWords('seats-hint', { first: html`<kbd>1</kbd>`, last: html`<kbd>7</kbd>` })}
    </p>`;
  }

  protected override render() {
    const page = withoutSuggestion(store.today, store.settings);
    const { focus } = page;
    return html`<div
      data-view="today"
      @seat-tap=${(event: CustomEvent<Practice>) => tapSeat(event.detail)}
      @rest-days=${() => this.querySelector<RestDialog>('rest-dialog')?.open()}
    >
      <div class="page-head">
        <div>
          <h1 tabindex="-1">${dayLong(page.day)}</h1>
          <p>${t('week-name', { number: WEEK.number, name: WEEK.name })}</p>
        </div>
        ${daysPresent(page)}
      </div>
      <return-line></return-line>
      <div class="today-grid">
        <section aria-labelledby="seats">
          <h2 class="vh" id="seats">${t('seats')}</h2>
          <hearth-circle
            .entries=${page.entries}
            .focused=${page.rest || focus.set_aside ? undefined : focus}
          ></hearth-circle>
          ${this.hint()}
          <button
            class="btn btn--quiet to-practices"
            type="button"
            data-action="to-practices"
            @click=${() => store.go('practice', { practice: focus.practice })}
          >
            ${t('about-seven')}
          </button>
        </section>
        <div class="stack today-side">
          <focus-card
            .page=${{ ...page }}
            @act-done=${() => logPractice(focus.practice)}
            @rest-toggle=${toggleRest}
            @rest-end=${this.endRest}
            @note-wanted=${this.addNote}
          ></focus-card>
          <waiting-line></waiting-line>
          ${dayCues(page, this.led)} ${soFar(page.entries)}
        </div>
      </div>
      <rest-dialog></rest-dialog>
    </div>`;
  }
}
customElements.define('today-view', TodayView);
