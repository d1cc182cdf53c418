import './progress.css';

import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';

import { ApiError, api } from '../api';
import type { ChartName, MarkDetail } from '../charts/chart';
import { beyondWeek } from '../components/beyond-week/beyond-week';
import type { ChartFrame } from '../components/chart-frame/chart-frame';
import { entriesBehind } from '../components/entries-behind/entries-behind';
import { showFailure } from '../components/undo-toast/undo-toast';
import { weekCharts } from '../components/week-charts/week-charts';
import { weekTools } from '../components/week-tools/week-tools';
import type { Practice, ProgressPage, ProgressQuery, WeekPage } from '../generated/types';
import { HearthElement } from '../lib/element';
import { type Behind, GOVERNOR, type Opened, filterOf } from '../lib/entries-behind';
import { weekRangeNear } from '../lib/format';
import { store } from '../lib/store';
import { SwipeListener } from '../lib/swipe';
import { weekStep } from '../lib/week-step';
import { changeSentence, whichWeek } from '../lib/week-words';
import { toldWords } from '../lib/told';
import { t } from '../lib/words';

type Asked = Required<ProgressQuery> & { day: string };

const weekName = ({ days, today }: WeekPage) => weekRangeNear(days[0], days[6], today);

/** How many entries are shown at first, and how many more at a time. */
const ENTRIES = 200;

/** The week, and beyond it the year, a month, strength and rhythm. */
export class ProgressView extends HearthElement {
  static override properties = {
    asked: { state: true },
    page: { state: true },
    behind: { state: true },
    plain: { state: true },
    trouble: { state: true },
  };
  /** What the page's controls say; the charts follow when the answer is there. */
  declare asked: Asked;
  declare page?: ProgressPage;
  declare behind?: Behind;
  declare plain: boolean;
  declare trouble: string;
  private shown: Asked;
  private turn = 0;
  private opener: Element | null = null;
  private swipes = new SwipeListener((way) => this.swipe(way));

  constructor() {
    super();
    this.shown = { day: store.shown.day ?? store.today.day, range: 'three_months', year: null, month: null };
    Object.assign(this, { asked: this.shown, plain: false, trouble: '' });
  }

  override connectedCallback() {
    super.connectedCallback();
    store.addEventListener('changed', this.reload);
    store.addEventListener('navigated', this.arrive);
    this.reload();
  }
  override disconnectedCallback() {
    super.disconnectedCallback();
    store.removeEventListener('changed', this.reload);
    store.removeEventListener('navigated', this.arrive);
  }

  private get rtl() {
    return document.documentElement.dir === 'rtl';
  }

  private reload = () => void this.load(this.asked, this.behind, this.behind?.entries.length);

  /** Whether page and entries are now those asked for. Old ones stay together until then. */
  private async load(asked: Asked, opened?: Opened, entries = ENTRIES): Promise<boolean> {
    const turn = ++this.turn;
    this.asked = asked;
    try {
      const page = await api.progressPage(asked);
      const limit = Math.max(entries, ENTRIES);
      const list = opened && (await api.listEntries({ ...filterOf(opened, page), limit }));
      if (turn !== this.turn) return false;
      const behind = list && opened && { ...list, chart: opened.chart, mark: opened.mark };
      Object.assign(this, { page, behind, shown: asked, trouble: '' });
      return true;
    } catch (error) {
      if (turn === this.turn) this.fail(error);
      return false;
    }
  }

  private fail(error: unknown) {
    const reason = error instanceof ApiError ? error.message : String(error);
    this.trouble = t(this.page ? 'not-loaded-older' : 'not-loaded', { reason });
    // The controls say what is on screen, so they go back with it.
    if (this.page) this.asked = this.shown;
  }

  /** Asks for another time; what is open in a chart that it changes is closed. */
  private choose(part: Partial<Asked>) {
    const { behind } = this;
    const stays = behind && !(GOVERNOR[behind.chart] in part);
    void this.load({ ...this.asked, ...part }, stays ? behind : undefined);
  }

  /** Shows the week that was asked for while the page was here already. */
  private arrive = () => {
    const { day } = store.shown;
    if (store.view === 'progress' && day) this.go(day);
  };

  private go = (day: string) => this.choose({ day });

  /** A swipe towards the beginning of a line leads on, as turning a page does. */
  private swipe = (way: 1 | -1) => {
    const to = weekStep(this.asked.day, this.rtl ? (-way as 1 | -1) : way, store.today);
    if (to) this.go(to);
  };

  private open = async (event: CustomEvent<MarkDetail>) => {
    const opener = document.activeElement;
    const { chart } = event.target as ChartFrame;
    if (!(await this.load(this.asked, { chart: chart.name, mark: event.detail }))) return;
    this.opener = opener;
    await this.updateComplete;
    const heading = this.querySelector<HTMLElement>('#behind');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'center' });
  };

  /** The names of the seven lead to their pages. */
  private toPractice = ({ target }: Event) => {
    const name = (target as Element).closest<HTMLElement | SVGElement>('[data-to-practice]');
    if (name) store.go('practice', { practice: name.dataset.toPractice as Practice });
  };

  private close = () => {
    this.behind = undefined;
    const back = this.contains(this.opener) ? this.opener : this.querySelector('h1');
    (back as HTMLElement | null)?.focus();
  };

  private more = () => void this.load(this.asked, this.behind, (this.behind?.entries.length ?? 0) + ENTRIES);

  private goToWeek = (day: string) => {
    this.choose({ day });
    const heading = this.querySelector<HTMLElement>('h1');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'center' });
  };

  private print = () => void api.printPage().catch(showFailure);

  private troubleLine() {
    if (!this.trouble) return nothing;
    return html`<div class="trouble week-trouble" role="alert">
      <p>${this.trouble}</p>
      <button class="btn btn--quiet" type="button" @click=${this.reload}>${t('try-again')}</button>
    </div>`;
  }

  /** The entries behind a mark of one of these charts. */
  private behindOf = (...charts: ChartName[]) => {
    const { page, behind, close, more, goToWeek } = this;
    if (!page || !behind || !charts.includes(behind.chart)) return nothing;
    return entriesBehind(behind, page, { close, more, goToWeek });
  };

  private head() {
    const { page, asked, plain, go, print } = this;
    const showTables = (tables: boolean) => (this.plain = tables);
    return html`<div class="page-head">
      <div>
        <h1 tabindex="-1">${page ? weekName(page.week) : t('nav-progress')}</h1>
        <div aria-live="polite">
          ${toldWords(page ? changeSentence(page.week.change, whichWeek(page.week)) : '')}
        </div>
      </div>
      ${page ? weekTools(asked.day, plain, { go, print, showTables }) : nothing}
    </div>`;
  }

  /** It is as it is until another answer is there, whatever the controls say meanwhile. */
  private week(page: ProgressPage) {
    const { plain, behind, behindOf } = this;
    return guard([page, plain, behind], () => weekCharts(page, plain, behindOf));
  }

  private beyond(page: ProgressPage) {
    const { asked, plain, behindOf: behind } = this;
    return beyondWeek({ page, asked, plain, behind, choose: (part) => this.choose(part as Partial<Asked>) });
  }

  protected override render() {
    const { page } = this;
    const { onWheel, onDown, onUp, onCancel } = this.swipes;
    return html`<div data-view="progress" @mark=${this.open} @click=${this.toPractice}>
      <div
        class="swiped"
        @wheel=${{ handleEvent: onWheel, passive: true }}
        @pointerdown=${onDown}
        @pointerup=${onUp}
        @pointercancel=${onCancel}
      >
        ${this.head()} ${this.troubleLine()} ${page ? this.week(page) : nothing}
      </div>
      ${page ? this.beyond(page) : nothing}
    </div>`;
  }
}
customElements.define('progress-view', ProgressView);
