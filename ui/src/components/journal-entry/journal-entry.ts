import './journal-entry.css';
import '../note-text/note-text';

import { type PropertyValues, html, nothing } from 'lit';

import { ApiError, api } from '../../api';
import type { Entry, Rehearsal } from '../../generated/types';
import { draftOf, dropDraft, keepDraft } from '../../lib/drafts';
import { HearthElement } from '../../lib/element';
import { clock } from '../../lib/format';
import { practiceName } from '../../lib/practices';
import { Retry } from '../../lib/retry';
import { t } from '../../lib/words';
import { openSheet } from '../entry-sheet/entry-sheet';
import { face, feelingWord } from '../entry-sheet/feelings';
import { glyph, icon } from '../icon';
import { showFailure, showToast } from '../undo-toast/undo-toast';
import { rehearsed } from './rehearsed';

/** One moment of the journal: to read, to change in place, to remove. */
export class JournalEntry extends HearthElement {
  static override properties = {
    entry: { attribute: false },
    search: { attribute: false },
    rehearsal: { attribute: false },
    editing: { state: true },
    trouble: { state: true },
  };
  declare entry: Entry;
  /** The words that were searched for. */
  declare search: string | undefined;
  /** What was rehearsed for this moment. */
  declare rehearsal: Rehearsal | undefined;
  declare editing: boolean;
  declare trouble: string;
  private retry = new Retry();

  constructor() {
    super();
    this.editing = false;
    this.trouble = '';
  }

  private get name() {
    return this.entry.practice ? practiceName(this.entry.practice) : t('free-page');
  }

  private get written() {
    return draftOf(this.entry.id) ?? this.entry.note ?? '';
  }

  /** Whether words were typed that the journal does not have. */
  private get waiting() {
    return this.written !== (this.entry.note ?? '');
  }

  protected override willUpdate(changed: PropertyValues) {
    // Words left behind on another page, or by a removal taken back, are where they were.
    if (changed.has('entry') && !changed.get('entry') && this.waiting) this.editing = true;
  }

  /** Opens the words to be changed. */
  edit = () => {
    this.editing = true;
    void this.updateComplete.then(() => this.querySelector('textarea')?.focus());
  };

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.retry.stop();
  }

  private async leave() {
    this.retry.stop();
    this.editing = false;
    this.trouble = '';
    await this.updateComplete;
    this.querySelector<HTMLElement>('[data-action="edit-entry"]')?.focus();
  }

  private stop = () => {
    dropDraft(this.entry.id);
    void this.leave();
  };

  /** Closes without keeping and without losing: the words wait. */
  private onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    if (this.waiting) showToast({ text: t('draft-kept') });
    else dropDraft(this.entry.id);
    void this.leave();
  };

  private openWhole = async () => {
    await this.leave();
    openSheet({ entry: this.entry });
  };

  private save = async (event?: Event) => {
    event?.preventDefault();
    this.retry.stop();
    try {
      const { entry, change } = await api.editEntry(this.entry.id, { note: this.written || null });
      this.entry = entry;
      this.stop();
      showToast({ text: t('saved'), change, practice: entry.practice });
    } catch (error) {
      this.trouble = t('not-saved', { reason: error instanceof ApiError ? error.message : String(error) });
      this.retry.after(error, () => this.save());
    }
  };

  private discard = async () => {
    // Typed words are not dropped: they come back with the entry if that is taken back.
    const all = [...document.querySelectorAll('journal-entry')];
    const near = all[all.indexOf(this) + 1] ?? all[all.indexOf(this) - 1];
    try {
      const { change } = await api.deleteEntry(this.entry.id);
      (near?.querySelector<HTMLElement>('.icon-btn') ?? document.querySelector('h1'))?.focus();
      showToast({ text: t('removed', { name: this.name }), change, practice: this.entry.practice });
    } catch (error) {
      showFailure(error);
    }
  };

  private mark() {
    return this.entry.practice
      ? glyph(this.entry.practice, 'sm')
      : html`<span class="glyph sm">${icon('u-page')}</span>`;
  }

  private heading() {
    return html`<h3>${this.name} <time datetime=${this.entry.at}>${clock(this.entry.at)}</time></h3>`;
  }

  private note() {
    const { note } = this.entry;
    if (note) return html`<note-text .note=${note} .search=${this.search}></note-text>`;
    return this.rehearsal ? nothing : html`<p class="meta">${t('no-note')}</p>`;
  }

  private about() {
    const { feeling, space, private: kept } = this.entry;
    if (!feeling && !space && !kept) return nothing;
    return html`<p class="meta about">
      ${feeling ? html`<span>${face(feeling)}${feelingWord(feeling)}</span>` : nothing}
      ${space ? html`<span class="own" dir="auto">${t('in-space', { space })}</span>` : nothing}
      ${kept ? html`<span>${icon('u-lock', 'xs')}${t('kept-private')}</span>` : nothing}
    </p>`;
  }

  private reading() {
    return html`<article class="entry">
      ${this.mark()}
      <div>
        ${this.heading()} ${this.rehearsal ? rehearsed(this.rehearsal) : nothing} ${this.note()}
        ${this.about()}
      </div>
      <button
        class="icon-btn"
        type="button"
        data-action="edit-entry"
        aria-label=${t('edit-moment', { name: this.name, time: clock(this.entry.at) })}
        @click=${this.edit}
      >
        ${icon('u-note', 's')}
      </button>
    </article>`;
  }

  private writing() {
    return html`<article class="entry editing">
      ${this.mark()}
      <form class="edit-form" @submit=${this.save}>
        ${this.heading()}
        <textarea
          class="field own mt-2"
          dir="auto"
          aria-label=${t('note')}
          .value=${this.written}
          @input=${(event: Event) => keepDraft(this.entry.id, (event.target as HTMLTextAreaElement).value)}
          @keydown=${this.onKey}
        ></textarea>
        ${this.trouble ? html`<p class="trouble mt-2" role="alert">${this.trouble}</p>` : nothing}
        <div class="row mt-2">
          <button class="btn btn--quiet" type="button" data-action="remove-entry" @click=${this.discard}>
            ${t('remove-moment')}
          </button>
          <button class="btn btn--quiet" type="button" data-action="open-sheet" @click=${this.openWhole}>
            ${t('more')}
          </button>
          <div class="row end-auto">
            <button class="btn btn--quiet" type="button" @click=${this.stop}>${t('cancel')}</button>
            <button class="btn btn--primary" type="submit">${t('save')}</button>
          </div>
        </div>
      </form>
    </article>`;
  }

  protected override render() {
    return this.editing ? this.writing() : this.reading();
  }
}
customElements.define('journal-entry', JournalEntry);
