import '../rehearsal-card/rehearsal-card';
import '../rehearsal-form/rehearsal-form';
import '../said-list/said-list';
import './rehearsal-list.css';

import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import type { PracticePage } from '../../generated/types';
import { HearthElement } from '../../lib/element';
import { t } from '../../lib/words';
import { icon } from '../icon';
import { sentenceDraft } from '../rehearsal-form/rehearsal-form';

/** Boundaries tried out before they are said, and those that were. */
export class RehearsalList extends HearthElement {
  static override properties = { page: { attribute: false }, open: { state: true } };
  declare page: PracticePage;
  /** Whether another sentence is being written. */
  declare open: boolean;

  override connectedCallback() {
    super.connectedCallback();
    this.open = sentenceDraft().waiting;
  }

  private closed = async () => {
    this.open = false;
    await this.updateComplete;
    const another = this.querySelector<HTMLElement>('[data-action="another-sentence"]');
    (another ?? this.querySelector('h2'))?.focus();
  };

  private writing() {
    const first = !this.page.rehearsals.length;
    if (first || this.open)
      return html`<div class="card mt-4">
        <rehearsal-form ?optional=${!first} @form-closed=${this.closed}></rehearsal-form>
      </div>`;
    return html`<button
      class="btn btn--quiet flush mt-2"
      type="button"
      data-action="another-sentence"
      @click=${() => (this.open = true)}
    >
      ${icon('u-plus', 's')}${t('rehearse-another')}
    </button>`;
  }

  protected override render() {
    const { rehearsals, said, entries, today } = this.page;
    return html`<section aria-labelledby="rehearse">
      <h2 id="rehearse" tabindex="-1">${t('rehearse-title')}</h2>
      <p class="small mt-1">${t('rehearse-lead')}</p>
      <div class="mt-4">
        ${repeat(
          rehearsals,
          ({ id }) => id,
          (one) => html`<rehearsal-card .rehearsal=${one} today=${today}></rehearsal-card>`,
        )}
      </div>
      ${this.writing()}
      <said-list .said=${said} .entries=${entries.entries} today=${today}></said-list>
    </section>`;
  }
}
customElements.define('rehearsal-list', RehearsalList);
