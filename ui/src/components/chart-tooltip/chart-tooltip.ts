import './chart-tooltip.css';

import { html, nothing } from 'lit';

import { HearthElement } from '../../lib/element';
import { tipPlace } from '../../lib/tip-place';

/** How long the words stay when the pointer leaves, so that it can reach them. */
const STAYS = 180;

/** A mark's value beside it: by pointer and by focus, hoverable, gone by Escape. */
export class ChartTooltip extends HearthElement {
  static override properties = { words: { state: true } };
  declare words: string;
  private mark?: Element;
  private timer?: ReturnType<typeof setTimeout>;

  constructor() {
    super();
    this.words = '';
  }

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.onKey);
    document.addEventListener('scroll', this.place, { capture: true, passive: true });
  }
  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.onKey);
    document.removeEventListener('scroll', this.place, { capture: true });
  }

  async show(mark: Element, words: string) {
    clearTimeout(this.timer);
    Object.assign(this, { mark, words });
    await this.updateComplete;
    this.place();
  }

  hide = () => {
    clearTimeout(this.timer);
    this.mark = undefined;
    this.words = '';
  };

  hideSoon = () => {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.hide, STAYS);
  };

  private hold = () => clearTimeout(this.timer);

  private onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') this.hide();
  };

  private place = () => {
    const tip = this.querySelector<HTMLElement>('.tip');
    if (!tip || !this.mark) return;
    const mark = this.mark.getBoundingClientRect();
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    if (!this.mark.isConnected || mark.bottom < 0 || mark.top > view.height) return this.hide();
    const { left, top } = tipPlace(mark, tip.getBoundingClientRect(), view);
    Object.assign(tip.style, { left: `${left}px`, top: `${top}px` });
  };

  protected override render() {
    // The mark says the same to readers.
    return this.words
      ? html`<div class="tip" aria-hidden="true" @pointerenter=${this.hold} @pointerleave=${this.hideSoon}>
          ${this.words}
        </div>`
      : nothing;
  }
}
customElements.define('chart-tooltip', ChartTooltip);

/** The one tooltip of the window. */
export const tooltip = () =>
  document.querySelector<ChartTooltip>('chart-tooltip') ?? document.body.appendChild(new ChartTooltip());
