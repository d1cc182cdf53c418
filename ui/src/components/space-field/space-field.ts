import './space-field.css';

import { html, nothing } from 'lit';

import { api } from '../../api';
import type { SpaceSummary } from '../../generated/types';
import { draftOf, dropDraft, keepDraft } from '../../lib/drafts';
import { HearthElement } from '../../lib/element';
import { LONGEST_NAME } from '../../lib/space-words';
import { t } from '../../lib/words';

/** Stands for a name that is typed; no name begins with a space. */
const TYPED = ' typed';

const ofEvent = (event: Event) => (event.target as HTMLInputElement).value;

/** Where a moment was, or with whom: a space of the inventory, a new name, or nowhere in
 * particular. Emits `space-chosen` with the name. */
export class SpaceField extends HearthElement {
  static override properties = {
    value: { attribute: false },
    draft: { attribute: false },
    spaces: { state: true },
    typing: { state: true },
  };
  declare value: string;
  /** The key under which a typed name waits until it is kept. */
  declare draft: string;
  declare spaces: SpaceSummary[];
  declare typing: boolean;
  /** The moment's own space, which is offered even if it was put away. */
  private own = '';

  constructor() {
    super();
    Object.assign(this, { value: '', spaces: [], typing: false });
  }

  override connectedCallback() {
    super.connectedCallback();
    this.typing = draftOf(this.draft) !== undefined;
    this.own = this.typing ? '' : this.value;
    void this.load();
  }

  private async load() {
    try {
      this.spaces = (await api.spacesPage()).spaces;
    } catch {
      // Its own space and a typed name do without the inventory.
    }
  }

  private choose(name: string) {
    this.dispatchEvent(new CustomEvent('space-chosen', { detail: name }));
  }

  private select = async (event: Event) => {
    const chosen = ofEvent(event);
    this.typing = chosen === TYPED;
    dropDraft(this.draft);
    this.choose(this.typing ? '' : chosen);
    await this.updateComplete;
    this.querySelector('input')?.focus();
  };

  private type = (event: Event) => {
    keepDraft(this.draft, ofEvent(event));
    this.choose(ofEvent(event));
  };

  private options() {
    const { value, own, typing } = this;
    const offered = this.spaces.filter(({ archived, name }) => !archived || name === own);
    const unlisted = own && !offered.some(({ name }) => name === own);
    const option = (name: string, words: string) =>
      html`<option value=${name} .selected=${!typing && name === value}>${words}</option>`;
    return html`${option('', t('sheet-space-none'))} ${unlisted ? option(own, own) : nothing}
      ${offered.map(({ name, kind }) => option(name, t('sheet-space-option', { name, kind })))}
      <option value=${TYPED} .selected=${typing}>${t('sheet-space-other')}</option>`;
  }

  private nameField() {
    return html`<input
      class="field own serif mt-2"
      type="text"
      name="space-name"
      dir="auto"
      maxlength=${LONGEST_NAME}
      aria-label=${t('sheet-space-name')}
      placeholder=${t('sheet-space-name')}
      .value=${this.value}
      @input=${this.type}
    />`;
  }

  protected override render() {
    return html`<label
        ><span class="label">${t('sheet-space')}</span
        ><select class="field own" name="space" @change=${this.select}>
          ${this.options()}
        </select></label
      >${this.typing ? this.nameField() : nothing}`;
  }
}
customElements.define('space-field', SpaceField);
