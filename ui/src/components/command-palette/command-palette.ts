import './command-palette.css';

import { html, nothing } from 'lit';

import { HearthElement } from '../../lib/element';
import { focusReturn } from '../../lib/focus-return';
import { searchWords } from '../../lib/search-marks';
import { toldWords } from '../../lib/told';
import { t } from '../../lib/words';
import { icon } from '../icon';
import { entryItems } from './entry-items';
import { EntrySearch } from './entry-search';
import { type Item, datedItems, firstItems, namedItems } from './items';
import { matching } from './matching';
import { optionGroups, optionId } from './options';

/** One field that leads to every page, practice, week, setting and moment. */
export class CommandPalette extends HearthElement {
  static override properties = {
    shown: { state: true },
    text: { state: true },
    active: { state: true },
  };
  declare shown: boolean;
  declare text: string;
  /** The place of the item that Enter opens. */
  declare active: number;
  private search = new EntrySearch(this);
  private goBack?: () => void;
  private chosen?: Item;

  async open() {
    this.goBack ??= focusReturn();
    Object.assign(this, { shown: true, text: '', active: 0 });
    await this.updateComplete;
    this.querySelector('dialog')?.showModal();
  }

  private close = () => this.querySelector('dialog')?.close();

  /** The focus is back before anything is done, so that what opens next returns there too. */
  private closed = () => {
    const { chosen } = this;
    this.search.forget();
    Object.assign(this, { shown: false, chosen: undefined });
    this.goBack?.();
    this.goBack = undefined;
    chosen?.act();
  };

  private choose = (item: Item) => {
    this.chosen = item;
    this.close();
  };

  private get items(): Item[] {
    const { text, search } = this;
    if (!text.trim()) return firstItems();
    return [...datedItems(text), ...matching(namedItems(), text), ...entryItems(search, text)];
  }

  private type = (event: Event) => {
    Object.assign(this, { text: (event.target as HTMLInputElement).value, active: 0 });
    this.search.ask(this.text);
  };

  /** Round and round, a step or to an end. */
  private async move(by: number) {
    const { length } = this.items;
    if (!length) return;
    this.active = (this.active + by + length) % length;
    await this.updateComplete;
    this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  private onKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      void this.move(step);
    }
    if (event.key !== 'Enter') return;
    // Else it would press what has the focus once the palette is gone.
    event.preventDefault();
    const item = this.items[this.active];
    if (item) this.choose(item);
  };

  private field(items: Item[]) {
    return html`<div class="palette-field">
      ${icon('u-search', 's')}
      <input
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        dir="auto"
        aria-label=${t('palette-field')}
        aria-autocomplete="list"
        aria-expanded=${items.length > 0}
        aria-controls="palette-list"
        aria-activedescendant=${items[this.active] ? optionId(items[this.active]) : nothing}
        placeholder=${t('palette-field')}
        .value=${this.text}
        @input=${this.type}
        @keydown=${this.onKey}
      />
      <button class="icon-btn" type="button" aria-label=${t('close')} @click=${this.close}>
        ${icon('u-close', 's')}
      </button>
    </div>`;
  }

  private status(items: Item[]) {
    const { looking, trouble } = this.search;
    if (trouble) return t('palette-trouble', { reason: trouble });
    if (looking && !items.length) return t('palette-looking');
    if (!this.text.trim()) return '';
    return items.length ? t('palette-count', { count: items.length }) : t('palette-nothing');
  }

  protected override render() {
    if (!this.shown) return nothing;
    const { items, active, choose } = this;
    return html`<dialog
      class="dialog palette"
      aria-label=${t('palette-title')}
      @close=${this.closed}
      @click=${(event: Event) => event.target === event.currentTarget && this.close()}
    >
      ${this.field(items)}
      <div class="palette-list" id="palette-list" role="listbox" aria-label=${t('palette-list')}>
        ${optionGroups(items, { active, words: searchWords(this.text), choose })}
      </div>
      <div class="palette-foot small" role="status">${toldWords(this.status(items))}</div>
    </dialog>`;
  }
}
customElements.define('command-palette', CommandPalette);
