import './went-form.css';

import { html } from 'lit';

import { api } from '../../api';
import type { Rehearsal } from '../../generated/types';
import { troubleWords } from '../../lib/dialog';
import { DraftForm } from '../../lib/draft-form';
import { onEscape } from '../../lib/escape';
import { FieldDrafts } from '../../lib/field-drafts';
import { t } from '../../lib/words';
import { openSheet } from '../entry-sheet/entry-sheet';
import { showToast } from '../undo-toast/undo-toast';

const STEPS = [0, 1, 2, 3, 4];
/** As long as the journal keeps a word on how it went, in characters. */
const LONGEST_WORD = 200;

/** How it went, in a word. */
export const wentWord = (went: number) => t(`rehearse-went-${went}`);

/** Says that a boundary was said, and how it went; or changes that. Emits `form-closed`. */
export class WentForm extends DraftForm<'word'> {
  static override properties = { rehearsal: { attribute: false }, went: { state: true } };
  declare rehearsal: Rehearsal;
  declare went: number | null;

  override connectedCallback() {
    super.connectedCallback();
    const { id, went, word } = this.rehearsal;
    this.went = went;
    this.drafts = new FieldDrafts(`rehearsal-${id}`, { word: word ?? '' });
    void this.updateComplete.then(() => this.querySelector('input')?.focus());
  }

  private save = (event: Event) => {
    event.preventDefault();
    void this.saver.save(async () => {
      const { rehearsal, drafts, went } = this;
      const outcome = { went, word: drafts.get('word').trim() || null };
      const { change, entry } = await api.sayRehearsal(rehearsal.id, outcome);
      drafts.drop();
      this.close();
      if (rehearsal.entry) showToast({ text: t('rehearse-went-kept'), change });
      else
        showToast({
          text: t('rehearse-logged'),
          change,
          practice: entry.practice,
          addNote: () => openSheet({ entry }),
        });
    });
  };

  private step(step: number) {
    return html`<label
      ><input
        type="radio"
        name="went-${this.rehearsal.id}"
        value=${step}
        .checked=${this.went === step}
        @change=${() => (this.went = step)}
      /><span>${wentWord(step)}</span></label
    >`;
  }

  protected override render() {
    return html`<form class="went-form mt-4" @submit=${this.save} @keydown=${onEscape(this.leave)}>
      <fieldset>
        <legend class="label">${t('rehearse-how')}</legend>
        <div class="seg mt-1">${STEPS.map((step) => this.step(step))}</div>
      </fieldset>
      <label class="block mt-4"
        ><span class="label">${t('rehearse-word')}</span
        ><input
          class="field own serif"
          type="text"
          name="word"
          dir="auto"
          maxlength=${LONGEST_WORD}
          .value=${this.drafts.get('word')}
          @input=${(event: Event) => this.drafts.set('word', (event.target as HTMLInputElement).value)}
      /></label>
      ${troubleWords(this.saver.trouble)}
      <div class="sheet-foot">
        <button class="btn btn--quiet" type="button" @click=${this.leave}>${t('not-now')}</button>
        <button class="btn btn--primary" type="submit" data-action="keep-went">
          ${t(this.rehearsal.entry ? 'keep' : 'rehearse-log')}
        </button>
      </div>
    </form>`;
  }
}
customElements.define('went-form', WentForm);
