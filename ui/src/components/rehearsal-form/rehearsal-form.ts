import './rehearsal-form.css';

import { html, nothing } from 'lit';

import { api } from '../../api';
import type { Rehearsal } from '../../generated/types';
import { troubleWords } from '../../lib/dialog';
import { DraftForm } from '../../lib/draft-form';
import { onEscape } from '../../lib/escape';
import { FieldDrafts } from '../../lib/field-drafts';
import { store } from '../../lib/store';
import { t } from '../../lib/words';
import { showToast } from '../undo-toast/undo-toast';
import { type When, whenField, whenOf } from './when-field';

/** As long as the journal keeps a sentence, in characters. */
const LONGEST_SENTENCE = 2000;

/** What the form for a new sentence is called. */
const NEW_SENTENCE = 'rehearsal-new';
/** What the forms of a rehearsal are called: for its words, and for how it went. */
export const rehearsalForm = ({ id }: Rehearsal, field: 'sentence' | 'word') => `rehearsal-${id}-${field}`;

/** The draft of a sentence that is not kept yet: a new one, or one being changed. */
export const sentenceDraft = (rehearsal?: Rehearsal) =>
  rehearsal
    ? new FieldDrafts<string>(`rehearsal-${rehearsal.id}`, { sentence: rehearsal.sentence })
    : new FieldDrafts<string>('rehearsal', { new: '' });

/** Writes a boundary down before it is said, or changes its words. Emits `form-closed`. */
export class RehearsalForm extends DraftForm<string> {
  static override properties = {
    rehearsal: { attribute: false },
    optional: { type: Boolean },
    when: { state: true },
    by: { state: true },
  };
  declare rehearsal?: Rehearsal;
  /** Whether it can be closed without keeping anything. */
  declare optional: boolean;
  declare when: When;
  declare by: string | null;

  override connectedCallback() {
    super.connectedCallback();
    const by = this.rehearsal?.by ?? null;
    Object.assign(this, { when: whenOf(by), by });
    this.drafts = sentenceDraft(this.rehearsal);
    const asked = !this.rehearsal && store.takeForm(NEW_SENTENCE);
    if (this.optional || asked) void this.updateComplete.then(() => this.querySelector('textarea')?.focus());
  }

  private get field() {
    return this.rehearsal ? 'sentence' : 'new';
  }

  private save = (event: Event) => {
    event.preventDefault();
    void this.saver.save(async () => {
      const { rehearsal, drafts, by } = this;
      const draft = { sentence: drafts.get(this.field), by };
      const change = await (rehearsal ? api.editRehearsal(rehearsal.id, draft) : api.addRehearsal(draft));
      drafts.drop();
      Object.assign(this, { when: 'open', by: null });
      this.close();
      showToast({ text: t(rehearsal ? 'rehearse-changed' : 'rehearse-kept'), change });
    });
  };

  protected override render() {
    const { when, by, saver, drafts, field } = this;
    return html`<form
      class="rehearsal-form"
      @submit=${this.save}
      @keydown=${onEscape(() => this.optional && this.leave())}
    >
      <label class="block"
        ><span class="label">${t('rehearse-sentence')}</span
        ><textarea
          class="field own"
          name="sentence"
          dir="auto"
          required
          maxlength=${LONGEST_SENTENCE}
          placeholder=${t('rehearse-placeholder')}
          .value=${drafts.get(field)}
          @input=${(event: Event) => drafts.set(field, (event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </label>
      ${whenField(`when-${this.rehearsal?.id ?? 'new'}`, { when, by }, (chosen) => Object.assign(this, chosen))}
      ${troubleWords(saver.trouble)}
      <div class="sheet-foot">
        ${
          this.optional
            ? html`<button class="btn btn--quiet" type="button" @click=${this.leave}>${t('not-now')}</button>`
            : nothing
        }
        <button class="btn btn--primary" type="submit" data-action="keep-rehearsal">
          ${t('rehearse-keep')}
        </button>
      </div>
    </form>`;
  }
}
customElements.define('rehearsal-form', RehearsalForm);
