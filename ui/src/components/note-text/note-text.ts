import './note-text.css';

import { html } from 'lit';

import { HearthElement } from '../../lib/element';
import { partNear, pieces } from '../../lib/note-parts';
import { firstMatch, searchWords } from '../../lib/search-marks';
import { t } from '../../lib/words';
import { noteBlocks } from './note-blocks';

/** Long notes that were opened; they stay so when they pass out of sight and come back. */
const unfolded = new Set<string>();

/** A note to read: all of it, or what to begin with when it is long. */
export class NoteText extends HearthElement {
  static override properties = { note: { attribute: false }, search: { attribute: false } };
  declare note: string;
  /** The words that were searched for. */
  declare search: string | undefined;

  private toggle = () => {
    if (!unfolded.delete(this.note)) unfolded.add(this.note);
    this.requestUpdate();
  };

  /** A megabyte in one paragraph freezes the window for seconds; pieces are laid out only in sight. */
  private whole(words: string[]) {
    const parts = pieces(this.note).map(
      (piece) => html`<div class="piece">${noteBlocks(piece, words)}</div>`,
    );
    return html`<div class="serif note own">${parts}</div>`;
  }

  private some(text: string, words: string[]) {
    return html`<div class="serif note blocks own">${noteBlocks(text, words)}</div>`;
  }

  protected override render() {
    const { note } = this;
    const words = searchWords(this.search ?? '');
    const { from, text } = partNear(note, firstMatch(note, words));
    if (text === note) return this.some(note, words);
    const whole = unfolded.has(note);
    const after = from + text.length < note.length;
    return html`${whole ? this.whole(words) : this.some(`${from ? '…' : ''}${text}${after ? '…' : ''}`, words)}
      <button class="btn btn--quiet show-all" type="button" aria-expanded=${whole} @click=${this.toggle}>
        ${whole ? t('show-less') : t('show-all')}
      </button>`;
  }
}
customElements.define('note-text', NoteText);
