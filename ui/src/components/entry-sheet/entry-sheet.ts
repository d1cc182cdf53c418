import './entry-sheet.css';

import { html, nothing } from 'lit';

import { ApiError, api } from '../../api';
import type { Entry, EntryChange, Practice } from '../../generated/types';
import { draftOf, dropDraft, keepDraft } from '../../lib/drafts';
import { HearthElement } from '../../lib/element';
import { focusReturn } from '../../lib/focus-return';
import { clock } from '../../lib/format';
import { logPractice } from '../../lib/log-practice';
import { practiceName } from '../../lib/practices';
import { Retry } from '../../lib/retry';
import { store } from '../../lib/store';
import { t } from '../../lib/words';
import { showFailure, showToast } from '../undo-toast/undo-toast';
import { feelingPicker } from './feelings';
import { type Fields, placeFields } from './place-fields';
import { noteField, promptsFor } from './note-field';
import { momentName, sheetFoot, sheetHead } from './sheet-frame';
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
  /** Brings the focus back where it came from. */
  private goBack?: () => void;
  private retry = new Retry();

  /** Shows it for something; done once it is shown. */
  async open(target: SheetFor) {
    this.goBack ??= focusReturn();
    this.target = target;
    this.trouble = '';
    this.turn = target.prompt ? 0 : Math.floor(Math.random() * 4);
    this.fields = this.fieldsOf(target);
    await this.updateComplete;
    this.dialog?.showModal();
    this.querySelector<HTMLTextAreaElement>('textarea')?.focus();
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
    this.goBack?.();
    this.goBack = undefined;
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
          : t('logged', { name: momentName(change.entry), time: clock(change.entry.at) }),
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
      this.finish(await api.deleteEntry(entry.id), t('removed', { name: momentName(entry) }));
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

  private noteField() {
    const { fields, target, turn } = this;
    return noteField({
      note: fields.note,
      prompts: promptsFor(fields.practice, turn, target?.prompt),
      turn,
      typed: (note) => this.set({ note }),
      another: () => (this.turn += 1),
    });
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
        ${sheetHead(this.fields.practice, entry, this.close)} ${this.noteField()}
        <p class="label mt-4" id="feeling-label">${t('feeling')}</p>
        ${feelingPicker(this.fields.feeling, (feeling) => this.set({ feeling }))}
        ${placeFields(this.fields, this.spaceKey, entry !== undefined, (change) => this.set(change))}
        ${this.more(entry)}
        ${this.trouble ? html`<p class="trouble mt-4" role="alert">${this.trouble}</p>` : nothing}
        ${sheetFoot(entry !== undefined, this.close)}
      </form>
    </dialog>`;
  }
}
customElements.define('entry-sheet', EntrySheet);

/** Opens the sheet of an entry, of a practice to log, or of a free page. */
export async function openSheet(target: SheetFor) {
  await document.querySelector<EntrySheet>('entry-sheet')?.open(target);
}
