import '../components/focus-card/focus-card';
import '../components/hearth-circle/hearth-circle';

import { html, nothing } from 'lit';

import { api } from '../api';
import { daysPresent } from '../components/days-present/days-present';
import { openSheet } from '../components/entry-sheet/entry-sheet';
import { icon } from '../components/icon';
import { showFailure, showToast } from '../components/undo-toast/undo-toast';
import type { Entry, Practice } from '../generated/types';
import { HearthElement } from '../lib/element';
import { clock, dayLong } from '../lib/format';
import { PRACTICES, WEEK, practiceName } from '../lib/practices';
import { store } from '../lib/store';
import { t } from '../lib/words';

/** Seven seats round a fire, the day's focus, and the day so far. */
export class TodayView extends HearthElement {
  private fresh = new Set<Practice>();

  override connectedCallback() {
    super.connectedCallback();
    document.body.classList.add('hearthlit');
    store.addEventListener('changed', this.renew);
    document.addEventListener('keydown', this.onKey);
  }
  override disconnectedCallback() {
    super.disconnectedCallback();
    document.body.classList.remove('hearthlit');
    store.removeEventListener('changed', this.renew);
    document.removeEventListener('keydown', this.onKey);
  }

  protected override firstUpdated() {
    const place = store.takePlace();
    if (place) void this.updateComplete.then(() => this.seat(place.practice)?.focus());
  }

  private renew = () => this.requestUpdate();

  private seat(id: Practice) {
    return this.querySelector<HTMLElement>(`button[data-practice="${id}"]`);
  }

  private onKey = (event: KeyboardEvent) => {
    const typing = (event.target as Element).closest('input, textarea, select, dialog');
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat;
    const chosen = PRACTICES[Number(event.key) - 1];
    if (chosen && plain && !typing && store.settings.single_keys) void this.tap(chosen.id);
  };

  /** A tap logs; on a seat already lit it opens what was logged. */
  private async tap(id: Practice) {
    const newest = store.today.entries.find((entry) => entry.practice === id);
    if (newest) openSheet({ entry: newest });
    else await this.log(id);
  }

  private async log(id: Practice) {
    if (this.fresh.has(id)) return; // a double click is one tap
    this.fresh.add(id);
    try {
      const { entry, change } = await api.recordEntry({ practice: id });
      this.light(entry);
      const text = t('logged', { name: practiceName(id), time: clock(entry.at) });
      showToast({ text, change, practice: id, addNote: () => openSheet({ entry }) });
    } catch (error) {
      showFailure(error);
    } finally {
      this.fresh.delete(id);
    }
  }

  /** Shows what was just made durable without waiting for the page to be asked for anew. */
  private light(entry: Entry) {
    const { entries } = store.today;
    if (!entries.some(({ id }) => id === entry.id)) store.today.entries = [entry, ...entries];
    if (store.today.focus.practice === entry.practice)
      store.today.focus = { ...store.today.focus, logged_at: entry.at };
    this.requestUpdate();
  }

  private async toggleRest() {
    const { day, rest } = store.today;
    try {
      const change = await (rest ? api.clearRest(day) : api.markRest(day));
      showToast({ text: rest ? t('rest-cleared') : t('rest-marked'), change });
    } catch (error) {
      showFailure(error);
    }
  }

  private row(entry: Entry) {
    const id = entry.practice;
    return html`<li class=${id ? `p-${id}` : ''}>
      <time datetime=${entry.at}>${clock(entry.at)}</time>${icon(id ? `p-${id}` : 'u-page', 's')}
      <button class="log-open" type="button" @click=${() => openSheet({ entry })}>
        ${id ? practiceName(id) : t('free-page')}${entry.note ? html`<q dir="auto">${entry.note.slice(0, 160)}</q>` : nothing}
      </button>
    </li>`;
  }

  private soFar() {
    const { entries } = store.today;
    return html`<section aria-labelledby="so-far">
      <h2 class="label" id="so-far">${t('so-far')}</h2>
      ${
        entries.length
          ? html`<ul class="log-list">
              ${entries.slice(0, 50).map((entry) => this.row(entry))}
            </ul>`
          : html`<p class="small mt-2">${t('so-far-empty')}</p>`
      }
      <button class="btn btn--quiet so-far-more" type="button" @click=${() => openSheet({})}>
        ${icon('u-note', 's')}${t('write-freely')}
      </button>
    </section>`;
  }

  protected override render() {
    const page = store.today;
    const focused = page.focus;
    const focusEntry = page.entries.find((entry) => entry.practice === focused.practice);
    return html`<div data-view="today" @seat-tap=${(event: CustomEvent<Practice>) => this.tap(event.detail)}>
      <div class="page-head">
        <div>
          <h1 tabindex="-1">${dayLong(page.day)}</h1>
          <p>${t('week-name', { number: WEEK.number, name: WEEK.name })}</p>
        </div>
        ${daysPresent(page)}
      </div>
      <div class="today-grid">
        <section aria-labelledby="seats">
          <h2 class="vh" id="seats">${t('seats')}</h2>
          <hearth-circle .entries=${page.entries} .focused=${focused}></hearth-circle>
          ${store.settings.single_keys ? html`<p class="circle-hint">${t('seats-hint-before')} <kbd>1</kbd> ${t('seats-hint-to')} <kbd>7</kbd> ${t('seats-hint-after')}</p>` : html`<p class="circle-hint">${t('seats-hint-plain')}</p>`}
        </section>
        <div class="stack today-side">
          <focus-card
            .focused=${focused}
            ?rest=${page.rest}
            @act-done=${() => this.log(focused.practice)}
            @rest-toggle=${this.toggleRest}
            @note-wanted=${() => focusEntry && openSheet({ entry: focusEntry })}
          ></focus-card>
          ${this.soFar()}
        </div>
      </div>
    </div>`;
  }
}
customElements.define('today-view', TodayView);
