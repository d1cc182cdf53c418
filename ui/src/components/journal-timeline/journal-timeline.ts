import './journal-timeline.css';
import '../journal-entry/journal-entry';

import {
  type Range,
  Virtualizer,
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  windowScroll,
} from '@tanstack/virtual-core';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import { HearthElement } from '../../lib/element';
import type { Moments } from '../../lib/moments';
import { rem } from '../../lib/room';
import { type Day, type Gap, type Row, daysOf } from '../../lib/timeline-days';
import { dayName } from './day-name';

/** About as high as a moment is, in rem, until it stands. */
const ESTIMATE = 6;
/** A journal of so few moments stands whole, to be found in and printed. */
const FEW = 60;
/** How much of the window the tools above cover, in pixels. */
const covered = () => 4 * rem();

/** The journal's moments by days. Only those in sight, and a few round them, are in the document.
 * Emits `day-shown` with the day under view. */
export class JournalTimeline extends HearthElement {
  static override properties = { moments: { attribute: false }, search: { attribute: false } };
  declare moments: Moments;
  /** The words that were searched for. */
  declare search: string;
  private unmount?: () => void;
  private dayShown = '';

  override connectedCallback() {
    super.connectedCallback();
    this.unmount = this.rows._didMount();
    this.moments.addEventListener('changed', this.changed);
    // The window keeps its place from page to page; the rows need to know of it.
    this.renew();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.unmount?.();
    this.moments.removeEventListener('changed', this.changed);
  }

  private renew = () => this.requestUpdate();

  private changed = () => {
    this.requestUpdate();
    void this.keepPlace(this.moments.total - this.rows.options.count);
  };

  /** What somebody reads stays where it is when moments come or go above it. */
  private async keepPlace(shift: number) {
    const row = [...this.querySelectorAll<HTMLElement>('.moment')].find(
      (one) => one.getBoundingClientRect().bottom > covered(),
    );
    const id = row?.querySelector('journal-entry')?.entry.id;
    const place = Number(row?.dataset.index) + shift;
    if (!row || !id || !shift || window.scrollY < this.top || this.moments.at(place)?.id !== id) return;
    const { top } = row.getBoundingClientRect();
    this.shiftHeights(shift);
    await this.updateComplete;
    // What is measured later would move the window from where it was.
    this.measure();
    await this.updateComplete;
    if (row.isConnected) window.scrollBy(0, row.getBoundingClientRect().top - top);
  }

  /** The heights that were measured go along with their rows. */
  private shiftHeights(shift: number) {
    const heights = this.rows.itemSizeCache;
    const moved = [...heights].map(([index, height]) => [Number(index) + shift, height] as const);
    heights.clear();
    for (const [index, height] of moved) heights.set(index, height);
  }

  private options() {
    return {
      count: this.moments?.total ?? 0,
      getScrollElement: () => window,
      estimateSize: this.estimate,
      rangeExtractor: this.inDocument,
      scrollToFn: windowScroll,
      observeElementRect: observeWindowRect,
      observeElementOffset: observeWindowOffset,
      onChange: this.renew,
      overscan: 8,
      scrollMargin: this.top,
      scrollPaddingStart: covered(),
    };
  }

  private estimate = () => ESTIMATE * rem();

  private get top() {
    return this.isConnected ? Math.round(this.getBoundingClientRect().top + window.scrollY) : 0;
  }

  /** Rows in sight, and those that are being changed or have the focus: nobody loses their place. */
  private inDocument = (range: Range): number[] => {
    if (range.count <= FEW) return Array.from({ length: range.count }, (_, index) => index);
    const held = [...this.querySelectorAll<HTMLElement>('.moment')]
      .filter((row) => row.querySelector('.editing') || row.contains(document.activeElement))
      .map((row) => Number(row.dataset.index));
    const inSight = defaultRangeExtractor(range);
    return [...new Set([...inSight, ...held])].filter((index) => index < range.count).sort((a, b) => a - b);
  };

  private rows = new Virtualizer<Window, HTMLElement>(this.options());

  /** Brings a moment right below the tools. */
  show(index: number) {
    this.rows.scrollToIndex(Math.max(0, Math.min(index, this.moments.total - 1)), { align: 'start' });
  }

  /** Forgets all heights: these are other moments. */
  startOver() {
    this.rows.measure();
    window.scrollTo(0, 0);
  }

  protected override updated() {
    this.rows._willUpdate();
    void this.updateComplete.then(this.measure);
    this.moments.see(this.rows.getVirtualIndexes());
    this.tellDay();
  }

  /** A row has its height when its entry and note are drawn, all of it before the next frame. */
  protected override async getUpdateComplete() {
    const done = await super.getUpdateComplete();
    for (const kind of ['journal-entry', 'note-text'] as const)
      await Promise.all([...this.querySelectorAll(kind)].map(({ updateComplete }) => updateComplete));
    return done;
  }

  private measure = () => {
    for (const row of this.querySelectorAll<HTMLElement>('.moment')) this.rows.measureElement(row);
    this.rows.measureElement(null);
  };

  private tellDay() {
    // Asking the window where it is would lay out rows that are not drawn yet, in every frame.
    const item = this.rows.getVirtualItemForOffset((this.rows.scrollOffset ?? 0) + covered());
    const day = item && this.moments.at(item.index)?.day;
    if (!day || day === this.dayShown) return;
    this.dayShown = day;
    this.dispatchEvent(new CustomEvent('day-shown', { detail: day, bubbles: true }));
  }

  private gap = ({ size }: Gap) => html`<div .style=${`block-size: ${size}px`}></div>`;

  private row({ index, entry, begins, ends }: Row) {
    if (!entry) return html`<div class="moment waiting" data-index=${index} aria-busy="true"></div>`;
    return html`<div class="moment ${begins ? 'begins' : ''} ${ends ? 'ends' : ''}" data-index=${index}>
      <journal-entry
        .entry=${entry}
        .search=${this.search}
        .rehearsal=${this.moments.rehearsalOf(index)}
      ></journal-entry>
    </div>`;
  }

  private day({ day, parts }: Day) {
    const [first] = parts;
    const rows = repeat(
      parts,
      ({ key }) => key,
      (part) => (part.kind === 'gap' ? this.gap(part) : this.row(part)),
    );
    return html`<section
      class="day ${first.kind === 'row' && first.begins ? 'begins' : ''}"
      aria-labelledby=${day ? `day-${day}` : nothing}
    >
      ${day ? html`<h2 id="day-${day}">${dayName(day)}</h2>` : nothing}
      <div class="day-rows">${rows}</div>
    </section>`;
  }

  protected override render() {
    this.rows.setOptions(this.options());
    const end = this.top + this.rows.getTotalSize();
    const days = daysOf(this.rows.getVirtualItems(), (index) => this.moments.at(index), this.top, end);
    return repeat(
      days,
      ({ key }) => key,
      (part) => (part.kind === 'gap' ? this.gap(part) : this.day(part)),
    );
  }
}
customElements.define('journal-timeline', JournalTimeline);
