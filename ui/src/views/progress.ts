import '../components/balance-petals/balance-petals';
import '../components/journal-entry/journal-entry';
import '../components/week-matrix/week-matrix';
import './progress.css';

import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import { ApiError, api } from '../api';
import { icon } from '../components/icon';
import type { MarkDetail } from '../components/week-matrix/week-matrix';
import type { Entry, Practice, WeekChange, WeekPage } from '../generated/types';
import { HearthElement } from '../lib/element';
import { addDays, dayLong, weekRange } from '../lib/format';
import { practiceName } from '../lib/practices';
import { store } from '../lib/store';
import { t } from '../lib/words';

const short = (practice: Practice) => t('practice-short', { practice });
const inline = (practice: Practice) => t('practice-inline', { practice });

/** What changed since last week, in one plain sentence. */
export function changeSentence(change: WeekChange): string {
  const key = `week-change-${change.kind.replaceAll('_', '-')}`;
  switch (change.kind) {
    case 'beginning':
      return t(key, { total: change.total });
    case 'most_and_resting':
      return t(key, { most: short(change.most), resting: inline(change.resting) });
    case 'gathered':
      return t(key, { gathered: short(change.practice), more: change.more });
    case 'most':
      return t(key, { most: short(change.most) });
    default:
      return t(key);
  }
}

/** One week: what was practised when, how it was balanced, what changed. */
export class ProgressView extends HearthElement {
  static override properties = {
    day: { state: true },
    week: { state: true },
    plain: { state: true },
    trouble: { state: true },
    mark: { state: true },
    behind: { state: true },
  };
  declare day: string;
  declare week?: WeekPage;
  declare plain: boolean;
  declare trouble: string;
  declare mark?: MarkDetail;
  declare behind: Entry[];
  private turn = 0;

  constructor() {
    super();
    Object.assign(this, { day: store.today.day, plain: false, trouble: '', behind: [] });
  }

  override connectedCallback() {
    super.connectedCallback();
    store.addEventListener('changed', this.load);
    document.addEventListener('keydown', this.onKey);
    void this.load();
  }
  override disconnectedCallback() {
    super.disconnectedCallback();
    store.removeEventListener('changed', this.load);
    document.removeEventListener('keydown', this.onKey);
  }

  private load = async () => {
    const turn = ++this.turn;
    try {
      const week = await api.weekPage(this.day);
      const behind = this.mark ? await this.entriesBehind(this.mark, week) : [];
      if (turn === this.turn) Object.assign(this, { week, behind, trouble: '' });
    } catch (error) {
      this.trouble = error instanceof ApiError ? error.message : String(error);
    }
  };

  private async entriesBehind({ practice, day }: MarkDetail, { days }: WeekPage): Promise<Entry[]> {
    const list = await api.listEntries({
      practice: practice ?? null,
      since: day ?? days[0],
      until: day ?? days[6],
    });
    return list.entries;
  }

  private go(day: string) {
    if (day > store.today.day || day < '1970-01-01') return;
    this.mark = undefined;
    this.day = day;
    void this.load();
  }

  private onKey = (event: KeyboardEvent) => {
    if (
      (event.target as Element).closest('input, textarea, select, dialog') ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey
    )
      return;
    const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key === forward) this.go(addDays(this.day, 7));
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') this.go(addDays(this.day, -7));
  };

  private open = async (event: CustomEvent<MarkDetail>) => {
    this.mark = event.detail;
    await this.load();
    await this.updateComplete;
    const heading = this.querySelector<HTMLElement>('#behind');
    heading?.focus();
    heading?.scrollIntoView({ block: 'center' });
  };

  private tools({ days, today }: WeekPage) {
    const last = days.includes(today);
    return html`<div class="week-tools">
      <label class="as-table"
        ><input
          type="checkbox"
          .checked=${this.plain}
          @change=${(event: Event) => (this.plain = (event.target as HTMLInputElement).checked)}
        />${t('as-table')}</label
      >
      <input
        class="field"
        type="date"
        aria-label=${t('jump-to-day')}
        min="1970-01-01"
        max=${today}
        .value=${this.day}
        @change=${(event: Event) => this.go((event.target as HTMLInputElement).value || today)}
      />
      <button
        class="icon-btn"
        type="button"
        data-action="week-before"
        aria-label=${t('week-before')}
        title=${t('week-before')}
        @click=${() => this.go(addDays(days[0], -7))}
      >
        ${icon('u-prev')}
      </button>
      <button
        class="icon-btn"
        type="button"
        data-action="week-after"
        aria-label=${t('week-after')}
        title=${t('week-after')}
        ?disabled=${last}
        @click=${() => this.go(addDays(days[0], 7) > today ? today : addDays(days[0], 7))}
      >
        ${icon('u-next')}
      </button>
      ${last ? nothing : html`<button class="btn btn--quiet" type="button" @click=${() => this.go(today)}>${t('this-week')}</button>`}
    </div>`;
  }

  private entriesSection() {
    if (!this.mark) return nothing;
    const { practice, day } = this.mark;
    const title = [practice ? practiceName(practice) : '', day ? dayLong(day) : '']
      .filter(Boolean)
      .join(', ');
    return html`<section class="section" aria-labelledby="behind">
      <div class="behind-head">
        <h2 id="behind" tabindex="-1">${title}</h2>
        <button
          class="icon-btn"
          type="button"
          aria-label=${t('close')}
          @click=${() => (this.mark = undefined)}
        >
          ${icon('u-close')}
        </button>
      </div>
      <div class="behind-list">
        ${repeat(
          this.behind,
          ({ id }) => id,
          (entry) => html`<journal-entry .entry=${entry}></journal-entry>`,
        )}
      </div>
    </section>`;
  }

  private charts(week: WeekPage) {
    const presence = `${t('days-present', { present: week.present })}, ${t('rest-in-reserve', { reserve: week.rest_in_reserve })}.`;
    return html`<div class="progress-grid" @mark=${this.open}>
      <section class="figure" aria-labelledby="matrix-title">
        <h2 class="fig-head" id="matrix-title">${t('matrix-title')}</h2>
        <week-matrix .week=${week} ?plain=${this.plain}></week-matrix>
        <p class="small mt-4">${presence}</p>
      </section>
      <section class="figure" aria-labelledby="balance-title">
        <h2 class="fig-head" id="balance-title">${t('balance-title')}</h2>
        <balance-petals .week=${week} ?plain=${this.plain}></balance-petals>
        <p class="small mt-4 balance-words" id="balance-words">
          ${t(`balance-words-${week.balance.shape.replace('_', '-')}`)}
        </p>
      </section>
    </div>`;
  }

  protected override render() {
    const { week } = this;
    return html`<div data-view="progress">
      <div class="page-head">
        <div>
          <h1 tabindex="-1">${week ? weekRange(week.days[0], week.days[6]) : t('nav-progress')}</h1>
          <p aria-live="polite">${week ? changeSentence(week.change) : ''}</p>
        </div>
        ${week ? this.tools(week) : nothing}
      </div>
      ${this.trouble ? html`<p class="trouble" role="alert">${this.trouble}</p>` : nothing}
      ${week ? this.charts(week) : nothing} ${this.entriesSection()}
    </div>`;
  }
}
customElements.define('progress-view', ProgressView);
