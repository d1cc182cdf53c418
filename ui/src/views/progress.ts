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

/** Days here; what is in reserve belongs to the week under way alone. */
function presenceWords({ days, today, present, rest_in_reserve: reserve }: WeekPage): string {
  const here = t('days-present', { present });
  return days.includes(today) ? `${here}, ${t('rest-in-reserve', { reserve })}.` : `${here}.`;
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
  private opener: Element | null = null;

  constructor() {
    super();
    Object.assign(this, { day: store.today.day, plain: false, trouble: '', behind: [] });
  }

  override connectedCallback() {
    super.connectedCallback();
    store.addEventListener('changed', this.reload);
    document.addEventListener('keydown', this.onKey);
    this.reload();
  }
  override disconnectedCallback() {
    super.disconnectedCallback();
    store.removeEventListener('changed', this.reload);
    document.removeEventListener('keydown', this.onKey);
  }

  private reload = () => void this.load(this.mark);

  /** Whether week and entries are now those asked for. Old ones stay together until then. */
  private async load(mark?: MarkDetail): Promise<boolean> {
    const turn = ++this.turn;
    try {
      const week = await api.weekPage(this.day);
      const behind = mark ? await this.entriesBehind(mark, week) : [];
      if (turn !== this.turn) return false;
      Object.assign(this, { week, mark, behind, trouble: '' });
      return true;
    } catch (error) {
      if (turn === this.turn) this.fail(error);
      return false;
    }
  }

  private fail(error: unknown) {
    const reason = error instanceof ApiError ? error.message : String(error);
    this.trouble = t(this.week ? 'not-loaded-older' : 'not-loaded', { reason });
    // The date says which week is on screen, so it goes back with it.
    if (this.week && !this.week.days.includes(this.day)) this.day = this.week.days[0];
  }

  private async entriesBehind(mark: MarkDetail, { days, total }: WeekPage): Promise<Entry[]> {
    const list = await api.listEntries({
      practice: mark.practice ?? null,
      since: mark.day ?? days[0],
      until: mark.day ?? days[6],
      limit: Math.max(total, 200),
    });
    return list.entries;
  }

  private go(day: string) {
    if (day > store.today.day || day < '1970-01-01') return;
    this.day = day;
    void this.load();
  }

  /** A week on or back, from whichever of its days; never past the one that holds today. */
  private step(weeks: 1 | -1) {
    const { day: today, days } = store.today;
    if (weeks > 0 && this.day >= days[0]) return;
    const to = addDays(this.day, 7 * weeks);
    this.go(to > today ? today : to);
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
    if (event.key === forward) this.step(1);
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') this.step(-1);
  };

  private open = async (event: CustomEvent<MarkDetail>) => {
    const opener = document.activeElement;
    if (!(await this.load(event.detail))) return;
    this.opener = opener;
    await this.updateComplete;
    const heading = this.querySelector<HTMLElement>('#behind');
    heading?.focus();
    heading?.scrollIntoView({ block: 'center' });
  };

  private close = () => {
    this.mark = undefined;
    // A petal itself takes no focus; then the week's name does.
    const back = this.contains(this.opener) ? this.opener : null;
    ((back ?? this.querySelector('h1')) as HTMLElement | null)?.focus();
  };

  private tools({ days, today }: WeekPage) {
    const last = days.includes(today);
    return html`<div class="week-tools">
      <label class="as-table"
        ><input
          type="checkbox"
          id="as-table"
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
        @click=${() => this.step(-1)}
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
        @click=${() => this.step(1)}
      >
        ${icon('u-next')}
      </button>
      ${last ? nothing : html`<button class="btn btn--quiet" type="button" @click=${() => this.go(today)}>${t('this-week')}</button>`}
    </div>`;
  }

  private entriesSection() {
    if (!this.mark || !this.week) return nothing;
    const { practice, day } = this.mark;
    const { days } = this.week;
    const title = [practice ? practiceName(practice) : '', day ? dayLong(day) : weekRange(days[0], days[6])]
      .filter(Boolean)
      .join(', ');
    return html`<section class="section" aria-labelledby="behind">
      <div class="behind-head">
        <h2 id="behind" tabindex="-1">${title}</h2>
        <button class="icon-btn" type="button" aria-label=${t('close')} @click=${this.close}>
          ${icon('u-close')}
        </button>
      </div>
      <div class="behind-list">
        ${repeat(
          this.behind,
          ({ id }) => id,
          (entry, index) =>
            html`${
                day || entry.day === this.behind[index - 1]?.day
                  ? nothing
                  : html`<p class="label mt-4">${dayLong(entry.day)}</p>`
              }<journal-entry .entry=${entry}></journal-entry>`,
        )}
        ${this.behind.length ? nothing : html`<p class="muted">${t('nothing-behind')}</p>`}
      </div>
    </section>`;
  }

  private troubleLine() {
    if (!this.trouble) return nothing;
    return html`<div class="trouble week-trouble" role="alert">
      <p>${this.trouble}</p>
      <button class="btn btn--quiet" type="button" @click=${this.reload}>${t('try-again')}</button>
    </div>`;
  }

  private charts(week: WeekPage) {
    return html`<div class="progress-grid" @mark=${this.open}>
      <section class="figure" aria-labelledby="matrix-title">
        <h2 class="fig-head" id="matrix-title">${t('matrix-title')}</h2>
        <week-matrix .week=${week} ?plain=${this.plain}></week-matrix>
        <p class="small mt-4">${presenceWords(week)}</p>
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
      ${this.troubleLine()} ${week ? this.charts(week) : nothing} ${this.entriesSection()}
    </div>`;
  }
}
customElements.define('progress-view', ProgressView);
