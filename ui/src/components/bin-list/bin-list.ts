import './bin-list.css';

import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import { ApiError, api } from '../../api';
import type { BinnedEntry } from '../../generated/types';
import { clock, dateAt, dayLong, dayShort } from '../../lib/format';
import { practiceName } from '../../lib/practices';
import { StoreElement } from '../../lib/store-element';
import { t } from '../../lib/words';
import { showFailure, showToast } from '../undo-toast/undo-toast';

/** How much of a note is shown, in characters. */
const BEGINNING = 160;

/** What was deleted in the last thirty days, to take back. */
export class BinList extends StoreElement {
  static override properties = {
    binned: { state: true },
    open: { state: true },
    trouble: { state: true },
  };
  declare binned: BinnedEntry[];
  declare open: boolean;
  declare trouble: string;

  constructor() {
    super();
    Object.assign(this, { binned: [], open: false, trouble: '' });
  }

  override connectedCallback() {
    super.connectedCallback();
    void this.load();
  }

  protected override follow() {
    return this.load();
  }

  private async load() {
    try {
      Object.assign(this, { binned: await api.listBin(), trouble: '' });
    } catch (error) {
      this.trouble = error instanceof ApiError ? error.message : String(error);
    }
  }

  private async takeBack({ entry }: BinnedEntry) {
    try {
      const { change } = await api.takeFromBin(entry.id);
      // The bin goes with the last that was in it.
      const left = this.binned.length > 1 ? this.querySelector('[data-action="show-bin"]') : null;
      ((left ?? document.querySelector('h1')) as HTMLElement | null)?.focus();
      showToast({ text: t('taken-from-bin', { name: this.name(entry) }), change, practice: entry.practice });
    } catch (error) {
      showFailure(error);
    }
  }

  private name = (entry: BinnedEntry['entry']) =>
    entry.practice ? practiceName(entry.practice) : t('free-page');

  private one(binned: BinnedEntry) {
    const { entry, gone_at } = binned;
    const name = this.name(entry);
    return html`<li>
      <div>
        <h3>${t('bin-moment', { name, day: dayLong(entry.day), time: clock(entry.at) })}</h3>
        ${entry.note ? html`<p class="serif own" dir="auto">${entry.note.slice(0, BEGINNING)}</p>` : nothing}
        <p class="small">${t('bin-until', { day: dayShort(dateAt(gone_at)) })}</p>
      </div>
      <button
        class="btn btn--line"
        type="button"
        aria-label=${t('take-back-named', { name, day: dayLong(entry.day) })}
        @click=${() => this.takeBack(binned)}
      >
        ${t('take-back')}
      </button>
    </li>`;
  }

  protected override render() {
    const { binned } = this;
    if (this.trouble) return html`<p class="trouble mt-8">${this.trouble}</p>`;
    if (binned.length === 0) return nothing;
    return html`<section class="bin" aria-labelledby="bin-title">
      <button
        class="btn btn--quiet"
        type="button"
        id="bin-title"
        data-action="show-bin"
        aria-expanded=${this.open}
        @click=${() => (this.open = !this.open)}
      >
        ${t('bin', { count: binned.length })}
      </button>
      ${
        this.open
          ? html`<ul role="list" class="list mt-2">
              ${repeat(
                binned,
                ({ entry }) => entry.id,
                (one) => this.one(one),
              )}
            </ul>`
          : nothing
      }
    </section>`;
  }
}
customElements.define('bin-list', BinList);
