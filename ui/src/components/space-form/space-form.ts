import './space-form.css';

import { html, nothing } from 'lit';

import { api } from '../../api';
import type { Change, SpaceDraft, SpaceKind, SpaceSummary } from '../../generated/types';
import { HearthDialog, troubleWords } from '../../lib/dialog';
import { FieldDrafts } from '../../lib/field-drafts';
import { Saver } from '../../lib/saver';
import { signOf } from '../../lib/space-words';
import { isolated, t } from '../../lib/words';
import { showToast } from '../undo-toast/undo-toast';
import { spaceFields, spaceMore } from './space-fields';

const UNKNOWN: SpaceSummary = {
  id: null,
  name: '',
  kind: 'community',
  why: null,
  archived: false,
  counts: [0, 0, 0, 0, 0, 0, 0],
  pages: 0,
  last_day: null,
};

/** What the form is called for a new space. */
export const NEW_SPACE = 'space-new';
/** What the form is called for a space: a key has room for a beginning of a long name only. */
export const spaceFormOf = ({ id, name }: SpaceSummary) =>
  id || name ? `space-${id ?? [...name].slice(0, 20).join('')}` : NEW_SPACE;

/** Adds a space, changes one, or takes it out of use. Emits `space-settled` with its name,
 * and `merge-wanted` with the space. */
export class SpaceForm extends HearthDialog {
  static override properties = { space: { state: true }, kind: { state: true } };
  /** What it is open for. A new space has no name yet. */
  declare space?: SpaceSummary;
  declare kind: SpaceKind;
  private drafts = new FieldDrafts('space', { name: '', why: '' });
  private saver = new Saver(this);

  /** Opens for a space, or for a new one of a kind. */
  async open(of: SpaceSummary | SpaceKind) {
    const space = typeof of === 'string' ? { ...UNKNOWN, kind: of } : of;
    Object.assign(this, { space, kind: space.kind });
    this.drafts = new FieldDrafts(spaceFormOf(space), {
      name: space.name,
      why: space.why ?? '',
    });
    await this.showModal();
    this.querySelector<HTMLElement>(space.name ? 'textarea' : 'input')?.focus();
  }

  protected override forget() {
    this.saver.stop();
    if (this.drafts.waiting) showToast({ text: t('draft-kept') });
    this.space = undefined;
  }

  private draft(archived: boolean): SpaceDraft {
    const why = this.drafts.get('why').trim() || null;
    return { name: this.drafts.get('name').trim(), kind: this.kind, why, archived };
  }

  private say(event: string, detail: unknown) {
    this.dispatchEvent(new CustomEvent(event, { detail, bubbles: true }));
  }

  /** Makes a change, closes and says it. */
  private settle(text: () => string, change: () => Promise<Change>) {
    return this.saver.save(async () => {
      const { name } = this.draft(false);
      const said = { text: text(), change: await change() };
      this.drafts.drop();
      this.say('space-settled', name);
      this.close();
      showToast(said);
    });
  }

  private put = (archived: boolean, key: string) => {
    const id = this.space?.id;
    const draft = this.draft(archived);
    return this.settle(
      () => t(key, { name: isolated(draft.name) }),
      () => (id ? api.editSpace(id, draft) : api.addSpace(draft)),
    );
  };

  private save = (event: Event) => {
    event.preventDefault();
    void this.put(this.space?.archived ?? false, 'spaces-kept');
  };

  private discard = (id: string) =>
    this.settle(
      () => t('spaces-removed', { name: isolated(this.space?.name ?? '') }),
      () => api.removeSpace(id),
    );

  private merge = (space: SpaceSummary) => {
    this.close();
    this.say('merge-wanted', space);
  };

  private more(space: SpaceSummary) {
    if (!space.name) return nothing;
    return spaceMore(space, {
      put: (archived) => this.put(archived, archived ? 'spaces-is-put-away' : 'spaces-is-back'),
      merge: () => this.merge(space),
      remove: this.discard,
    });
  }

  protected override render() {
    const { space, kind, drafts } = this;
    if (!space) return nothing;
    const fields = spaceFields({
      named: space.name !== '' && !space.id,
      name: drafts.get('name'),
      why: drafts.get('why'),
      kind,
      setKind: (chosen) => (this.kind = chosen),
      type: (field, text) => drafts.set(field, text),
    });
    const form = html`<form @submit=${this.save}>
      ${fields} ${troubleWords(this.saver.trouble)} ${this.more(space)}
      <div class="sheet-foot">
        <button class="btn btn--quiet" type="button" @click=${this.close}>${t('not-now')}</button>
        <button class="btn btn--primary" type="submit" data-action="save-space">${t('keep')}</button>
      </div>
    </form>`;
    const title = t(space.id ? 'spaces-change-title' : 'spaces-add');
    return this.frame('space-title', signOf(kind), title, form);
  }
}
customElements.define('space-form', SpaceForm);
