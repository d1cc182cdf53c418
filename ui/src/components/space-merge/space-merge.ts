import { html, nothing } from 'lit';

import { api } from '../../api';
import type { SpaceSummary } from '../../generated/types';
import { HearthDialog, troubleWords } from '../../lib/dialog';
import { Saver } from '../../lib/saver';
import { momentsOf } from '../../lib/space-words';
import { toldWords } from '../../lib/told';
import { isolated, t } from '../../lib/words';
import { showToast } from '../undo-toast/undo-toast';

/** Gives the moments of one space to another, after saying what that means. Emits `space-settled`
 * with the name of the one that stays. */
export class SpaceMerge extends HearthDialog {
  static override properties = { space: { state: true }, into: { state: true } };
  declare space?: SpaceSummary;
  declare into: string;
  private others: SpaceSummary[] = [];
  private saver = new Saver(this);

  /** Opens for a space that may become part of one of the others. */
  async open(space: SpaceSummary, others: SpaceSummary[]) {
    this.others = others;
    Object.assign(this, { space, into: others[0]?.name ?? '' });
    await this.showModal();
    this.querySelector<HTMLElement>('select')?.focus();
  }

  protected override forget() {
    this.saver.stop();
    this.space = undefined;
  }

  private save = (event: Event) => {
    event.preventDefault();
    const { space, into } = this;
    if (!space) return;
    void this.saver.save(async () => {
      const change = await api.mergeSpaces(space.name, into);
      this.dispatchEvent(new CustomEvent('space-settled', { detail: into, bubbles: true }));
      this.close();
      showToast({ text: t('spaces-merged', { from: isolated(space.name), into: isolated(into) }), change });
    });
  };

  private choice() {
    const option = ({ name }: SpaceSummary) =>
      html`<option value=${name} ?selected=${name === this.into}>${name}</option>`;
    return html`<label class="block mt-4"
      ><span class="label">${t('spaces-merge-into')}</span
      ><select
        class="field own"
        name="into"
        @change=${(event: Event) => (this.into = (event.target as HTMLSelectElement).value)}
      >
        ${this.others.map(option)}
      </select></label
    >`;
  }

  protected override render() {
    const { space, into } = this;
    if (!space) return nothing;
    const words = t('spaces-merge-words', {
      count: momentsOf(space),
      from: isolated(space.name),
      into: isolated(into),
    });
    const form = html`<form @submit=${this.save}>
      ${this.choice()}
      <div aria-live="polite">${toldWords(words, 'mt-4 own')}</div>
      ${troubleWords(this.saver.trouble)}
      <div class="sheet-foot">
        <button class="btn btn--quiet" type="button" @click=${this.close}>${t('not-now')}</button>
        <button class="btn btn--primary" type="submit" data-action="merge">${t('spaces-merge-do')}</button>
      </div>
    </form>`;
    return this.frame(
      'merge-title',
      'u-spaces',
      t('spaces-merge-title', { name: isolated(space.name) }),
      form,
    );
  }
}
customElements.define('space-merge', SpaceMerge);
