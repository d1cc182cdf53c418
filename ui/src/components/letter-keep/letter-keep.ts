import './letter-keep.css';

import { type PropertyValues, html } from 'lit';

import { ApiError, api } from '../../api';
import { draftOf, dropDraft, keepDraft } from '../../lib/drafts';
import { HearthElement } from '../../lib/element';
import { letterDraft, setClosingAside, takeClosingUp } from '../../lib/letter-draft';
import type { KeptLetter, LetterPage } from '../../generated/types';
import { keptOn } from '../../lib/letter-words';
import { Retry } from '../../lib/retry';
import { store } from '../../lib/store';
import { t } from '../../lib/words';
import { icon } from '../icon';
import { showToast } from '../undo-toast/undo-toast';
import { closingField } from './closing-field';

/** Keeps a letter, with a closing line of the person's own, and changes that line later. */
export class LetterKeep extends HearthElement {
  static override properties = {
    page: { attribute: false },
    editing: { state: true },
    working: { state: true },
    trouble: { state: true },
  };
  declare page: LetterPage;
  declare editing: boolean;
  declare working: boolean;
  declare trouble: string;
  private retry = new Retry();

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.retry.stop();
  }

  private get key() {
    return letterDraft(this.page);
  }
  private get closing() {
    return this.page.kept?.closing ?? '';
  }
  private get written() {
    return draftOf(this.key) ?? this.closing;
  }
  /** Whether words were typed that the letter does not have. */
  private get waiting() {
    return this.written.trim() !== this.closing;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('page')) return;
    takeClosingUp(this.page);
    // An earlier Hearth let the line of a kept letter wait on.
    if (!this.waiting) dropDraft(this.key);
    const before = changed.get('page');
    const same = before?.days[0] === this.page.days[0] && !before?.kept === !this.page.kept;
    if (!same) this.reset(this.waiting);
  }

  protected override firstUpdated() {
    if (store.takeForm(this.key)) this.querySelector('textarea')?.focus();
  }

  private reset(editing: boolean) {
    this.retry.stop();
    Object.assign(this, { editing, working: false, trouble: '' });
  }

  private keep = async (event?: Event) => {
    event?.preventDefault();
    if (this.working) return;
    this.retry.stop();
    this.working = true;
    const { page, key, written } = this;
    try {
      const change = await api.keepLetter(page.days[0], written.trim() || null);
      showToast({ text: t(page.kept ? 'letter-closing-kept' : 'letter-is-kept'), change });
      if (page.kept) dropDraft(key);
      else setClosingAside(page, written);
      if (key === this.key) this.done();
    } catch (error) {
      if (key === this.key) this.fail(error);
    }
  };

  private done() {
    if (this.contains(document.activeElement)) this.querySelector('h2')?.focus();
    this.reset(false);
  }

  private fail(error: unknown) {
    this.working = false;
    const reason = error instanceof ApiError ? error.message : String(error);
    const again = this.retry.after(error, () => this.keep());
    this.trouble = again ? t('not-saved', { reason }) : reason;
  }

  private edit = async () => {
    this.editing = true;
    await this.updateComplete;
    this.querySelector('textarea')?.focus();
  };

  private async leave() {
    this.reset(false);
    await this.updateComplete;
    this.querySelector<HTMLElement>('[data-action="edit-closing"]')?.focus();
  }

  private cancel = () => {
    dropDraft(this.key);
    void this.leave();
  };

  private onKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void this.keep(event);
    if (event.key !== 'Escape' || !this.page.kept) return;
    // Closes without keeping and without losing: the words wait.
    if (this.waiting) showToast({ text: t('draft-kept') });
    void this.leave();
  };

  private field() {
    const { written, trouble, onKey, key } = this;
    return closingField({ written, trouble, onKey, typed: (text) => keepDraft(key, text) });
  }

  private unkept() {
    return html`<form @submit=${this.keep}>
      <p class="small mt-1">${t('letter-keep-why')}</p>
      ${this.field()}
      <button
        class="btn btn--primary keep-whole mt-2"
        type="submit"
        data-action="keep-letter"
        ?disabled=${this.working}
      >
        ${icon('u-kept', 's')}${t('letter-keep')}
      </button>
    </form>`;
  }

  private changing() {
    return html`<form @submit=${this.keep}>
      ${this.field()}
      <div class="row mt-2">
        <button class="btn btn--primary" type="submit" data-action="keep-letter" ?disabled=${this.working}>
          ${t('letter-closing-keep')}
        </button>
        <button class="btn btn--quiet" type="button" @click=${this.cancel}>${t('cancel')}</button>
      </div>
    </form>`;
  }

  private kept() {
    if (this.editing) return this.changing();
    return html`<button
      class="btn btn--quiet flush"
      type="button"
      data-action="edit-closing"
      @click=${this.edit}
    >
      ${t(this.closing ? 'letter-closing-change' : 'letter-closing-add')}
    </button>`;
  }

  private heading(kept: KeptLetter | null) {
    if (!kept) return t('letter-keep');
    return html`${icon('u-kept', 's')}${keptOn(kept, this.page.today)}`;
  }

  protected override render() {
    const { kept } = this.page;
    return html`<h2 tabindex="-1">${this.heading(kept)}</h2>
      ${kept ? this.kept() : this.unkept()}`;
  }
}
customElements.define('letter-keep', LetterKeep);
