import './entry-sheet.css';

import { html, nothing } from 'lit';

import { ApiError, api } from '../../api';
import type { Entry, EntryChange, Practice } from '../../generated/types';
import { draftOf, dropDraft, keepDraft } from '../../lib/drafts';
import { HearthElement } from '../../lib/element';
import { clock, dayLong } from '../../lib/format';
import { logPractice } from '../../lib/log-practice';
import { PRACTICES, practice, practiceName } from '../../lib/practices';
import { Retry } from '../../lib/retry';
import { store } from '../../lib/store';
import { t } from '../../lib/words';
import { glyph, icon } from '../icon';
import { showFailure, showToast } from '../undo-toast/undo-toast';
import { feelingPicker } from './feelings';
import { type Fields, placeFields } from './place-fields';
import { sheetMore } from './sheet-more';

/** What a sheet is opened for: an entry, a practice to log, or, with neither, a free page. */
export interface SheetFor {
  practice?: Practice | null;
  entry?: Entry;
  day?: string;
  /** The question to begin from, before the usual ones. */
  prompt?: string;
}

/** A dialog for one moment: its note, feeling, day, place, practice. Typed words are never dropped. */
export class EntrySheet extends HearthElement {
  static override properties = {
    target: { state: true },
    fields: { state: true },
    trouble: { state: true },
    turn: { state: true },
  };
  declare target?: SheetFor;
  declare fields: Fields;
  declare trouble: string;
  declare turn: number;
  private from?: Element | null;
  private retry = new Retry();

  open(target: SheetFor) {
    this.from = document.activeElement;
    this.target = target;
    this.trouble = '';
    this.turn = target.prompt ? 0 : Math.floor(Math.random() * 4);
    this.fields = this.fieldsOf(target);
    void this.updateComplete.then(() => {
      this.dialog?.showModal();
      this.querySelector<HTMLTextAreaElement>('textarea')?.focus();
    });
  }

  private get dialog() {
    return this.querySelector('dialog');
  }

  private get draftKey() {
    return this.target?.entry?.id ?? `new-${this.target?.practice ?? 'page'}`;
  }

  /** A new name of a space waits as the note does. */
  private get spaceKey() {
    return `${this.draftKey}-space`;
  }

  private fieldsOf({ entry, practice: of, day }: SheetFor): Fields {
    return {
      note: draftOf(this.draftKey) ?? entry?.note ?? '',
      feeling: entry?.feeling ?? null,
      practice: (entry ? entry.practice : of) ?? '',
      day: entry?.day ?? day ?? store.today.day,
      time: entry?.at.slice(11, 16) ?? '',
      space: draftOf(this.spaceKey) ?? entry?.space ?? '',
      private: entry?.private ?? false,
    };
  }

  private set(change: Partial<Fields>) {
    this.fields = { ...this.fields, ...change };
    if (change.note !== undefined) keepDraft(this.draftKey, change.note);
  }

  private close = () => {
    this.dialog?.close();
  };

  private closed = () => {
    this.retry.stop();
    const same = this.fields.note === (this.target?.entry?.note ?? '');
    if (same) dropDraft(this.draftKey);
    if (!same || draftOf(this.spaceKey)) showToast({ text: t('draft-kept') });
    this.target = undefined;
    if (this.from instanceof HTMLElement) this.from.focus();
  };

  private save = async (event?: Event) => {
    event?.preventDefault();
    this.retry.stop();
    try {
      const change = await (this.target?.entry ? this.edit(this.target.entry) : this.record());
      this.finish(
        change,
        this.target?.entry
          ? t('saved')
          : t('logged', { name: this.nameOf(change.entry), time: clock(change.entry.at) }),
      );
    } catch (error) {
      const message = error instanceof ApiError ? error.message : String(error);
      this.trouble = t('not-saved', { reason: message });
      this.retry.after(error, () => this.save());
    }
  };

  private finish(change: EntryChange, text: string) {
    dropDraft(this.draftKey);
    dropDraft(this.spaceKey);
    this.target = { ...this.target, entry: change.entry };
    this.fields = this.fieldsOf(this.target);
    this.close();
    showToast({ text, change: change.change, practice: change.entry.practice });
  }

  private nameOf = (entry: Entry) => (entry.practice ? practiceName(entry.practice) : t('free-page'));

  private record() {
    const { note, feeling, practice: of, day, time, space } = this.fields;
    const placed = {
      ...(day === store.today.day ? {} : { day }),
      ...(time ? { day, time: `${time}:00` } : {}),
    };
    return api.recordEntry({
      practice: of || null,
      note: note || null,
      feeling,
      space: space.trim() || null,
      private: this.fields.private,
      ...placed,
    });
  }

  private edit(entry: Entry) {
    const { note, feeling, practice: of, day, time, space } = this.fields;
    const moved = day !== entry.day || time !== entry.at.slice(11, 16);
    return api.editEntry(entry.id, {
      note: note || null,
      feeling,
      practice: of || null,
      space: space.trim() || null,
      private: this.fields.private,
      ...(moved ? { day, time: `${time}:00` } : {}),
    });
  }

  private discard = async (entry: Entry) => {
    try {
      this.finish(await api.deleteEntry(entry.id), t('removed', { name: this.nameOf(entry) }));
    } catch (error) {
      showFailure(error);
    }
  };

  private logAgain = async (id: Practice) => {
    if (await logPractice(id, (entry) => this.open({ entry }))) this.close();
  };

  private about = (id: Practice) => {
    this.close();
    store.go('practice', { practice: id });
  };

  private makeFocus = async (id: Practice) => {
    try {
      const change = await api.pickFocus(id);
      this.close();
      showToast({ text: t('focus-set', { name: practiceName(id) }), change, practice: id });
    } catch (error) {
      showFailure(error);
    }
  };

  private prompts(): string[] {
    const of = this.fields.practice;
    const asked = this.target?.prompt;
    const usual = of
      ? practice(of).prompts
      : PRACTICES.map(({ prompts }) => prompts[this.turn % prompts.length]);
    return asked ? [asked, ...usual.filter((prompt) => prompt !== asked)] : usual;
  }

  private head(entry?: Entry) {
    const of = this.fields.practice;
    const title = of ? (entry ? t('sheet-note') : practiceName(of)) : t('write-freely');
    const about = entry
      ? `${dayLong(entry.day)}, ${clock(entry.at)} · ${this.nameOf(entry)}`
      : t('sheet-new');
    return html`<div class="sheet-head">
      ${of ? glyph(of) : html`<span class="glyph">${icon('u-page')}</span>`}
      <div>
        <h2 id="sheet-title">${title}</h2>
        <p class="small">${about}</p>
      </div>
      <button class="icon-btn" type="button" aria-label=${t('close')} @click=${this.close}>
        ${icon('u-close')}
      </button>
    </div>`;
  }

  private noteField() {
    const prompts = this.prompts();
    return html`<div class="prompt">
        <p class="serif" id="sheet-prompt">${prompts[this.turn % prompts.length]}</p>
        <button
          class="icon-btn"
          type="button"
          aria-label=${t('another-prompt')}
          title=${t('another-prompt')}
          @click=${() => (this.turn += 1)}
        >
          ${icon('u-another', 's')}
        </button>
      </div>
      <textarea
        class="field"
        dir="auto"
        aria-label=${t('note')}
        aria-describedby="sheet-prompt"
        .value=${this.fields.note}
        @input=${(event: Event) => this.set({ note: (event.target as HTMLTextAreaElement).value })}
      ></textarea>`;
  }

  private more(entry?: Entry) {
    const { about, logAgain, makeFocus, discard } = this;
    return sheetMore(this.fields.practice, entry, { about, logAgain, makeFocus, discard });
  }

  protected override render() {
    if (!this.target) return nothing;
    const { entry } = this.target;
    return html`<dialog
      class="dialog"
      aria-labelledby="sheet-title"
      @close=${this.closed}
      @click=${(event: Event) => event.target === this.dialog && this.close()}
    >
      <form @submit=${this.save}>
        ${this.head(entry)} ${this.noteField()}
        <p class="label mt-4" id="feeling-label">${t('feeling')}</p>
        ${feelingPicker(this.fields.feeling, (feeling) => this.set({ feeling }))}
        ${placeFields(this.fields, this.spaceKey, entry !== undefined, (change) => this.set(change))}
        ${this.more(entry)}
        ${this.trouble ? html`<p class="trouble mt-4" role="alert">${this.trouble}</p>` : nothing}
        <div class="sheet-foot">
          <p class="small">${icon('u-lock', 'xs')}${t('stays-here')}</p>
          <button class="btn btn--quiet" type="button" @click=${this.close}>${t('not-now')}</button>
          <button class="btn btn--primary" type="submit" data-action="save-entry">
            ${entry ? t('keep') : t('log-it')}
          </button>
        </div>
      </form>
    </dialog>`;
  }
}
customElements.define('entry-sheet', EntrySheet);

/** Opens the sheet of an entry, of a practice to log, or of a free page. */
export function openSheet(target: SheetFor) {
  document.querySelector<EntrySheet>('entry-sheet')?.open(target);
}
