import '../save-menu/save-menu';
import './chart-frame.css';

import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';

import type { Chart, Drawing, Mark, MarkDetail } from '../../charts/chart';
import { turned, walk } from '../../charts/walk';
import { HearthElement } from '../../lib/element';
import { onPrinting } from '../../lib/printing';
import { inRem, textScale } from '../../lib/room';
import { t } from '../../lib/words';
import { tooltip } from '../chart-tooltip/chart-tooltip';
import { icon } from '../icon';
import { chartTable } from './chart-table';
import { drawingOf, fitted, ring } from './drawing';
import { dress, idOf, markElement, markOf } from './marks';

/** What is drawn for paper; a narrower sheet makes it a little smaller. */
const PAPER = 640;

/** A chart with its title, summary, table and pictures. Emits `mark` with the entries to open. */
export class ChartFrame extends HearthElement {
  static override properties = {
    chart: { attribute: false },
    span: { attribute: false },
    controls: { attribute: false },
    body: { attribute: false },
    level: { type: Number },
    plain: { type: Boolean },
    own: { state: true },
    width: { state: true },
    printing: { state: true },
  };
  declare chart: Chart;
  /** Its first and last day. */
  declare span: [string, string];
  /** What chooses its time, beside the title. */
  declare controls?: TemplateResult;
  /** What stands in the window in place of the drawing, with the same marks; a table of its own. */
  declare body?: (plain: boolean, width: number) => TemplateResult;
  declare level: number;
  /** Whether the page shows its charts as tables. */
  declare plain: boolean;
  /** Whether this one is shown as a table, when it was asked for by itself. */
  declare own?: boolean;
  declare width: number;
  declare printing: boolean;
  private drawn?: Drawing;
  private entrance?: string;
  private size = new ResizeObserver(([{ contentRect }]) => this.fit(contentRect.width));
  private tallest = { width: 0, height: 0 };
  private deaf?: () => void;

  constructor() {
    super();
    Object.assign(this, { level: 2, plain: false, width: 0, printing: false });
  }

  override connectedCallback() {
    super.connectedCallback();
    this.fit(this.getBoundingClientRect().width);
    this.size.observe(this);
    this.deaf = onPrinting(this.onPrinting);
  }
  override disconnectedCallback() {
    super.disconnectedCallback();
    this.size.disconnect();
    this.deaf?.();
    tooltip().hide();
  }

  /** Drawings are in pixels of usual text, and grow with it. */
  private fit(width: number) {
    this.width = Math.floor(width / textScale());
  }

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('plain')) this.own = undefined;
    const width = this.printing ? PAPER : this.width;
    this.drawn = this.inBody || width <= 0 ? undefined : fitted(this.chart, width, this.rtl);
  }

  protected override updated() {
    const { marks } = this.chart;
    const focused = markElement(document.activeElement);
    if (focused && this.contains(focused)) this.entrance = idOf(focused);
    if (!marks.some(({ id }) => id === this.entrance)) this.entrance = this.chart.entrance ?? marks[0]?.id;
    dress(this, this.chart, this.entrance);
    this.ring();
  }

  private get rtl() {
    return document.documentElement.dir === 'rtl';
  }
  private get asTable() {
    return this.own ?? this.plain;
  }
  /** Whether something else stands for the drawing; on paper only a table does. */
  private get inBody() {
    return this.body !== undefined && (this.asTable || !this.printing);
  }

  /** Paper is narrower than a window, and is drawn anew for before it is taken a picture of. */
  private onPrinting = (printing: boolean) => {
    this.printing = printing;
    if (this.isUpdatePending) this.performUpdate();
  };

  private ring = () => {
    const drawing = this.querySelector<SVGSVGElement>('svg.chart');
    if (drawing) ring(drawing);
  };

  private open(target: EventTarget | null) {
    const element = markElement(target);
    const detail = markOf(this.chart, element)?.opens;
    if (!detail) return;
    // Not every web view gives a pressed button the focus, which comes back here afterwards.
    (element as HTMLElement | SVGElement).focus();
    tooltip().hide();
    this.dispatchEvent(new CustomEvent<MarkDetail>('mark', { detail, bubbles: true }));
  }

  /** Where a key leads; rows that were drawn as columns are walked as columns. */
  private walkFrom({ id }: Mark, { key, ctrlKey }: KeyboardEvent) {
    const marks = this.drawn?.turned ? turned(this.chart.marks) : this.chart.marks;
    const from = marks.find((mark) => mark.id === id);
    return from && walk(marks, from, key, this.rtl, ctrlKey);
  }

  private onKey = (event: KeyboardEvent) => {
    const mark = markOf(this.chart, markElement(event.target));
    if (!mark || event.altKey || event.metaKey) return;
    if ((event.key === 'Enter' || event.key === ' ') && event.target instanceof SVGElement) {
      event.preventDefault();
      this.open(event.target);
    }
    const to = this.walkFrom(mark, event);
    if (!to) return;
    event.preventDefault();
    this.querySelector<HTMLElement | SVGElement>(`[data-mark="${CSS.escape(to.id)}"]`)?.focus();
  };

  private tell(target: EventTarget | null) {
    const element = markElement(target);
    const mark = markOf(this.chart, element);
    if (element && mark) void tooltip().show(element, mark.label);
    return mark;
  }

  private onFocus = ({ target }: FocusEvent) => {
    const mark = markOf(this.chart, markElement(target));
    if (!mark) return;
    this.entrance = mark.id;
    dress(this, this.chart, mark.id);
    this.ring();
    if ((target as Element).matches(':focus-visible')) this.tell(target);
  };

  private onBlur = () => {
    this.ring();
    tooltip().hideSoon();
  };

  /** As high as the drawing was for another month or year, so that nothing below moves. */
  private highest({ width, height }: Drawing) {
    if (this.printing) return 0;
    const before = this.tallest.width === width ? this.tallest.height : 0;
    this.tallest = { width, height: Math.max(before, height) };
    return this.tallest.height;
  }

  /** What is shown of the chart. */
  private picture() {
    const { body, drawn, asTable } = this;
    if (body && this.inBody) return html`<div>${body(asTable, this.width)}</div>`;
    if (asTable || !drawn?.height) return nothing;
    return html`<div .style=${`min-block-size: ${inRem(this.highest(drawn))}`}>
      ${drawingOf(this.chart, drawn)}
    </div>`;
  }

  /** Picture and table, which stay as they are while only the controls change. */
  private content() {
    const { chart, body, drawn, inBody, asTable, width, printing } = this;
    return guard(
      [chart, body, drawn, asTable, width, printing],
      () => html`${this.picture()} ${inBody ? nothing : chartTable(chart, asTable)}`,
    );
  }

  private tools() {
    return html`<div class="chart-tools">
      ${this.tableSwitch()}<save-menu .chart=${this.chart} .span=${this.span}></save-menu>
    </div>`;
  }

  private tableSwitch() {
    return html`<button
      class="icon-btn"
      type="button"
      data-action="table"
      aria-pressed=${this.asTable}
      aria-label=${t('chart-as-table', { title: this.chart.title })}
      title=${t('as-table')}
      @click=${() => (this.own = !this.asTable)}
    >
      ${icon('u-table', 's')}
    </button>`;
  }

  private head() {
    const { chart, level, controls } = this;
    const id = `${chart.name}-title`;
    return html`<div class="chart-head">
      ${level === 2 ? html`<h2 id=${id}>${chart.title}</h2>` : html`<h3 id=${id}>${chart.title}</h3>`}
      ${controls ? html`<div class="chart-controls">${controls}</div>` : nothing}
      ${this.drawn?.height === 0 ? nothing : this.tools()}
    </div>`;
  }

  protected override render() {
    const { chart, inBody } = this;
    return html`<section
      class="figure"
      data-chart=${inBody ? nothing : chart.name}
      aria-labelledby="${chart.name}-title"
      @click=${({ target }: Event) => this.open(target)}
      @keydown=${this.onKey}
      @focusin=${this.onFocus}
      @focusout=${this.onBlur}
      @pointerover=${({ target }: Event) => this.tell(target)}
      @pointerout=${({ target }: Event) => markElement(target) && tooltip().hideSoon()}
    >
      ${this.head()}
      <p class="small chart-summary" id="${chart.name}-summary">${chart.summary}</p>
      ${this.content()}
    </section>`;
  }
}
customElements.define('chart-frame', ChartFrame);
