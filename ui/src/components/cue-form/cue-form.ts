import './cue-form.css';

import { html, nothing } from 'lit';

import { api } from '../../api';
import type { Cue, Practice } from '../../generated/types';
import { troubleWords } from '../../lib/dialog';
import { DraftForm } from '../../lib/draft-form';
import { onEscape } from '../../lib/escape';
import { FieldDrafts } from '../../lib/field-drafts';
import { timeOfDay } from '../../lib/format';
import { practice } from '../../lib/practices';
import { t } from '../../lib/words';
import { planWords } from '../practice-cues/plan-words';
import { showToast } from '../undo-toast/undo-toast';
import { NEW, newReminder, reminderField } from './reminder-field';

type Half = 'when' | 'then';
const HALVES: Half[] = ['when', 'then'];
/** As long as the journal keeps a half, in characters. */
const LONGEST_HALF = 300;

/** What the form of a plan is called, by the plan or by the practice that a new one is for. */
export const planForm = (of: string) => `cue-${of}`;

/** Adds an if-then plan or changes one. Emits `form-closed` when it is through. */
export class CueForm extends DraftForm<Half> {
  static override properties = {
    practice: { attribute: false },
    cue: { attribute: false },
    reminder: { state: true },
    time: { state: true },
  };
  declare practice: Practice;
  declare cue?: Cue;
  /** The reminder it goes with: its identifier, empty for none, or a new one. */
  declare reminder: string;
  declare time: string;

  override connectedCallback() {
    super.connectedCallback();
    const { cue } = this;
    Object.assign(this, { reminder: cue?.reminder ?? '', time: '18:30' });
    this.drafts = new FieldDrafts(planForm(cue?.id ?? this.practice), {
      when: cue?.when ?? '',
      then: cue?.then ?? '',
    });
    void this.updateComplete.then(() => this.querySelector('input')?.focus());
  }

  private set(half: Half, text: string) {
    this.drafts.set(half, text);
    this.requestUpdate();
  }

  private save = (event: Event) => {
    event.preventDefault();
    void this.saver.save(async () => {
      const { cue, practice: of, drafts, reminder, time } = this;
      const fresh = reminder === NEW;
      const draft = {
        practice: of,
        when: drafts.get('when'),
        then: drafts.get('then'),
        reminder: fresh ? null : reminder || null,
        new_reminder: fresh ? newReminder(of, time) : null,
      };
      const change = await (cue ? api.editCue(cue.id, draft) : api.addCue(draft));
      drafts.drop();
      this.close();
      const text = fresh ? t('plan-kept-with-new', { time: timeOfDay(time) }) : t('plan-kept');
      showToast({ text, change });
    });
  };

  private field(half: Half) {
    return html`<label class="plan-half"
      ><b>${t(half === 'when' ? 'plan-if' : 'plan-then')}</b
      ><input
        class="field own serif"
        type="text"
        name=${half}
        dir="auto"
        required
        maxlength=${LONGEST_HALF}
        .value=${this.drafts.get(half)}
        @input=${(event: Event) => this.set(half, (event.target as HTMLInputElement).value)}
    /></label>`;
  }

  /** Two plans to begin from, as long as nothing is typed. */
  private examples() {
    if (HALVES.some((half) => this.drafts.get(half))) return nothing;
    const take = (cue: { if: string; then: string }) => {
      this.set('when', cue.if);
      this.set('then', cue.then);
      this.querySelector('input')?.focus();
    };
    return html`<p class="label mt-4">${t('plan-examples')}</p>
      <div class="plan-examples">
        ${practice(this.practice).cues.map(
          (cue) =>
            html`<button class="chip" type="button" data-action="take-example" @click=${() => take(cue)}>
              <span>${planWords(cue.if, cue.then, '')}</span>
            </button>`,
        )}
      </div>`;
  }

  protected override render() {
    const { reminder, time, saver } = this;
    return html`<form class="card cue-form" @submit=${this.save} @keydown=${onEscape(this.leave)}>
      ${HALVES.map((half) => this.field(half))} ${this.examples()}
      ${reminderField({ reminder, time }, (chosen) => Object.assign(this, chosen))}
      ${troubleWords(saver.trouble)}
      <div class="sheet-foot">
        <button class="btn btn--quiet" type="button" @click=${this.leave}>${t('not-now')}</button>
        <button class="btn btn--primary" type="submit" data-action="save-plan">${t('keep')}</button>
      </div>
    </form>`;
  }
}
customElements.define('cue-form', CueForm);
