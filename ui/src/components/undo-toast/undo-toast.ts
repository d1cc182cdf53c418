import './undo-toast.css';

import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

import { ApiError, api } from '../../api';
import { HearthElement } from '../../lib/element';
import { t } from '../../lib/words';
import type { Change, Practice } from '../../generated/types';
import { glyph, icon } from '../icon';

export interface Said {
  text: string;
  /** The change that Undo takes back. */
  change?: Change;
  /** What Undo does where the journal was not changed. */
  back?: () => void;
  practice?: Practice | null;
  /** Offers to add a note; done once there is a place for it. */
  addNote?: () => Promise<void>;
}

const STAYS = 10_000;

/** Says what was done, and takes it back for ten seconds. Hovering or focusing it holds the time. */
export class UndoToast extends HearthElement {
  static override properties = { said: { state: true }, turn: { state: true } };
  declare said?: Said;
  declare turn: number;
  private left = 0;
  private since = 0;
  private timer?: ReturnType<typeof setTimeout>;
  /** Where the focus was before it came here. */
  private came: Element | null = null;

  constructor() {
    super();
    this.turn = 0;
  }

  say(said: Said) {
    if (this.contains(document.activeElement)) this.goBack();
    this.said = said;
    this.turn += 1;
    this.left = STAYS;
    this.resume();
  }

  private resume = () => {
    clearTimeout(this.timer);
    this.since = Date.now();
    this.timer = setTimeout(this.close, this.left);
    this.classList.remove('held');
  };

  private hold = () => {
    clearTimeout(this.timer);
    this.left = Math.max(2000, this.left - (Date.now() - this.since));
    this.classList.add('held');
  };

  close = () => {
    clearTimeout(this.timer);
    if (this.contains(document.activeElement)) this.goBack();
    this.said = undefined;
  };

  /** Where the focus belongs once this is gone. */
  get cameFrom(): Element | null {
    return this.came?.isConnected ? this.came : document.querySelector('h1');
  }

  private goBack() {
    (this.cameFrom as HTMLElement | null)?.focus();
  }

  private onEntered = ({ relatedTarget }: FocusEvent) => {
    this.hold();
    if (!this.contains(relatedTarget as Node | null)) this.came = relatedTarget as Element | null;
  };

  private undo = async () => {
    const { change, back } = this.said ?? {};
    this.close();
    back?.();
    if (!change) return;
    try {
      await api.undoChange(change.id);
      this.say({ text: t('undone') });
    } catch (error) {
      this.say({ text: error instanceof ApiError ? error.message : String(error) });
    }
  };

  /** What opens takes the focus from here and knows the way back: it passes by nothing else, which
   * readers would be told of. */
  private addNote = async () => {
    await this.said?.addNote?.();
    this.close();
  };

  private ring() {
    return html`<svg class="ring" viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="8" />
      <circle cx="10" cy="10" r="8" />
    </svg>`;
  }

  private body(said: Said) {
    return html`<div
      class="toast"
      @pointerenter=${this.hold}
      @pointerleave=${this.resume}
      @focusin=${this.onEntered}
      @focusout=${this.resume}
    >
      <p>${said.practice ? glyph(said.practice, 'sm') : nothing}<span>${said.text}</span></p>
      ${
        said.change || said.back
          ? html`<button class="btn btn--quiet" type="button" data-action="undo" @click=${this.undo}>
              ${this.ring()}${t('undo')}
              ${said.change ? html`<kbd aria-hidden="true">${t('undo-keys')}</kbd>` : nothing}
            </button>`
          : nothing
      }
      ${
        said.addNote
          ? html`<button class="btn btn--quiet" type="button" data-action="add-note" @click=${this.addNote}>
              ${icon('u-note', 's')}${t('add-note')}
            </button>`
          : nothing
      }
    </div>`;
  }

  protected override render() {
    // The live region stays; what it says comes and goes as a whole, or WebKitGTK tells nobody.
    return html`<div role="status" aria-live="polite">
      ${this.said ? keyed(this.turn, this.body(this.said)) : nothing}
    </div>`;
  }
}
customElements.define('undo-toast', UndoToast);

/** Says something at the foot of the window. */
export function showToast(said: Said) {
  document.querySelector<UndoToast>('undo-toast')?.say(said);
}

/** Says what went wrong. Nothing fails silently. */
export function showFailure(error: unknown) {
  showToast({ text: error instanceof Error ? error.message : String(error) });
}
