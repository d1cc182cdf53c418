import './practice-cues.css';

import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import { api } from '../../api';
import type { Cue, Practice } from '../../generated/types';
import { made } from '../../lib/change';
import { OpenForm } from '../../lib/open-form';
import { practice } from '../../lib/practices';
import { timesInWords } from '../../lib/reminder-words';
import { store } from '../../lib/store';
import { t } from '../../lib/words';
import { planForm } from '../cue-form/cue-form';
import { icon } from '../icon';
import { planWords } from './plan-words';

/** The person's if-then plans for a practice, and the form that adds or changes one in its place. */
export class PracticeCues extends OpenForm {
  static override properties = { practice: { attribute: false }, cues: { attribute: false } };
  declare practice: Practice;
  declare cues: Cue[];

  override connectedCallback() {
    super.connectedCallback();
    if (store.takeForm(planForm(this.practice))) this.open = 'new';
    else this.open = this.cues.find(({ id }) => store.takeForm(planForm(id)))?.id ?? '';
  }

  private async discard({ id }: Cue) {
    if (await made(t('plan-removed'), api.removeCue(id)))
      this.querySelector<HTMLElement>('[data-action="add-plan"]')?.focus();
  }

  private form(cue?: Cue) {
    const from = `[data-action="${cue ? `edit-${cue.id}` : 'add-plan'}"]`;
    return html`<cue-form
      .practice=${this.practice}
      .cue=${cue}
      @form-closed=${() => this.close(from)}
    ></cue-form>`;
  }

  private reminder({ reminder }: Cue) {
    const with_ = store.reminders.reminders.find(({ id }) => id === reminder);
    if (!with_) return nothing;
    return html`<p class="small">
      ${icon('u-reminders', 'xs')}${t('plan-with', { time: timesInWords(with_) })}
    </p>`;
  }

  private row(cue: Cue) {
    if (this.open === cue.id) return html`<li class="open">${this.form(cue)}</li>`;
    const { id, when, then } = cue;
    const tool = (action: string, label: string, sign: string, act: () => unknown) =>
      html`<button class="icon-btn" type="button" data-action=${action} aria-label=${label} @click=${act}>
        ${icon(sign, 's')}
      </button>`;
    return html`<li class="plan">
      <div>
        <p class="cue">${planWords(when, then, 'own serif')}</p>
        ${this.reminder(cue)}
      </div>
      <div class="plan-tools">
        ${tool(`edit-${id}`, t('plan-edit', { if: when }), 'u-note', () => (this.open = id))}
        ${tool('remove-plan', t('plan-remove', { if: when }), 'u-close', () => this.discard(cue))}
      </div>
    </li>`;
  }

  private addButton() {
    return html`<button
      class="btn btn--quiet flush mt-2"
      type="button"
      data-action="add-plan"
      @click=${() => (this.open = 'new')}
    >
      ${icon('u-plus', 's')}${t('plan-add')}
    </button>`;
  }

  /** How a plan can sound, for somebody who has none. */
  private examples() {
    if (this.cues.length || this.open) return nothing;
    return html`<p class="label mt-4">${t('plan-examples')}</p>
      <ul role="list">
        ${practice(this.practice).cues.map((cue) => html`<li class="cue mt-2">${planWords(cue.if, cue.then, 'serif')}</li>`)}
      </ul>`;
  }

  protected override render() {
    return html`<section aria-labelledby="plans">
      <h2 id="plans">${t('plan-title')}</h2>
      <p class="small mt-1">${t('plan-lead')}</p>
      <ul role="list" class="mt-2">
        ${repeat(
          this.cues,
          ({ id }) => id,
          (cue) => this.row(cue),
        )}
      </ul>
      ${this.examples()} ${this.open === 'new' ? this.form() : this.addButton()}
    </section>`;
  }
}
customElements.define('practice-cues', PracticeCues);
