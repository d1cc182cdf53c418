import '../components/space-merge/space-merge';
import './spaces.css';

import { type PropertyValues, html, nothing } from 'lit';

import { ApiError, api } from '../api';
import { emptySeat } from '../components/empty-seat/empty-seat';
import { icon } from '../components/icon';
import { NEW_SPACE, type SpaceForm, spaceFormOf } from '../components/space-form/space-form';
import { awayList } from '../components/space-list/away-list';
import { spaceList } from '../components/space-list/space-list';
import type { SpaceMerge } from '../components/space-merge/space-merge';
import { spaceTable } from '../components/space-table/space-table';
import type { SpaceKind, SpaceSummary, SpacesPage } from '../generated/types';
import { made } from '../lib/change';
import { readTrouble } from '../lib/read-trouble';
import { KINDS, momentsOf, signOf } from '../lib/space-words';
import { store } from '../lib/store';
import { StoreElement } from '../lib/store-element';
import { isolated, t } from '../lib/words';

/** The person's safe spaces: by kind, what they nourish, and what was put away. */
export class SpacesView extends StoreElement {
  static override properties = { page: { state: true }, trouble: { state: true }, away: { state: true } };
  declare page?: SpacesPage;
  declare trouble: string;
  /** Whether the spaces that were put away are shown. */
  declare away: boolean;
  private turn = 0;
  /** The space that was just changed, until the page shows it. */
  private settled?: string;

  constructor() {
    super();
    Object.assign(this, { trouble: '', away: false });
  }

  override connectedCallback() {
    super.connectedCallback();
    void this.load();
  }

  protected override follow() {
    return this.load();
  }

  private load = async () => {
    const turn = ++this.turn;
    try {
      const page = await api.spacesPage();
      if (turn !== this.turn) return;
      Object.assign(this, { page, trouble: '' });
      await this.openAsked(page);
    } catch (error) {
      const reason = error instanceof ApiError ? error.message : String(error);
      if (turn === this.turn) this.trouble = t('spaces-not-read', { reason });
    }
  };

  private async openAsked({ spaces }: SpacesPage) {
    await this.updateComplete;
    const asked = spaces.find((space) => store.takeForm(spaceFormOf(space)));
    if (asked) await this.edit(asked);
    else if (store.takeForm(NEW_SPACE)) await this.edit('community');
  }

  /** A card that was changed may stand elsewhere now, or be gone: the focus does not get lost. */
  protected override updated(changed: PropertyValues<this>) {
    if (!changed.has('page') || this.settled === undefined) return;
    const buttons = [...this.querySelectorAll<HTMLElement>('[data-action="edit-space"]')];
    const card = buttons.find(({ dataset }) => dataset.name === this.settled);
    if (document.activeElement === document.body) (card ?? this.querySelector('h1'))?.focus();
    this.settled = undefined;
  }

  private edit = (of: SpaceSummary | SpaceKind) => this.querySelector<SpaceForm>('space-form')?.open(of);

  private merge = ({ detail }: CustomEvent<SpaceSummary>) => {
    const others = this.page?.spaces.filter(({ name }) => name !== detail.name) ?? [];
    void this.querySelector<SpaceMerge>('space-merge')?.open(detail, others);
  };

  private bringBack = ({ id, name, kind, why }: SpaceSummary) => {
    this.settled = name;
    if (id)
      void made(
        t('spaces-is-back', { name: isolated(name) }),
        api.editSpace(id, { name, kind, why, archived: false }),
      );
  };

  private addButton(looks: string) {
    return html`<button
      class="btn ${looks}"
      type="button"
      data-action="add-space"
      @click=${() => this.edit('community')}
    >
      ${icon('u-plus', 's')}${t('spaces-add')}
    </button>`;
  }

  private start() {
    const chip = (kind: SpaceKind) =>
      html`<button class="chip" type="button" data-action="add-${kind}" @click=${() => this.edit(kind)}>
        ${icon(signOf(kind), 's')}${t('spaces-kind-one', { kind })}
      </button>`;
    return emptySeat(
      t('spaces-empty'),
      t('spaces-empty-words'),
      html`${this.addButton('btn--primary')}
        <div class="chips spaces-start">${KINDS.filter((kind) => kind !== 'other').map(chip)}</div>`,
    );
  }

  private body(page: SpacesPage) {
    if (!page.spaces.length) return this.start();
    const { edit, bringBack } = this;
    const lived = page.spaces.filter((space) => !space.archived && momentsOf(space));
    const toggle = () => (this.away = !this.away);
    return html`${spaceList(page, { add: edit, edit })} ${lived.length ? spaceTable(lived) : nothing}
    ${awayList(
      page.spaces.filter(({ archived }) => archived),
      this.away,
      { toggle, edit, bringBack },
    )}`;
  }

  private head() {
    const empty = !this.page?.spaces.length;
    return html`<div class="page-head">
      <div>
        <h1 tabindex="-1">${t('spaces-title')}</h1>
        ${empty ? nothing : html`<p>${t('spaces-lead')}</p>`}
      </div>
      ${empty ? nothing : this.addButton('btn--line')}
    </div>`;
  }

  protected override render() {
    return html`<div
      data-view="spaces"
      @space-settled=${({ detail }: CustomEvent<string>) => (this.settled = detail)}
      @merge-wanted=${this.merge}
    >
      ${this.head()} ${readTrouble(this.trouble, this.load)} ${this.page ? this.body(this.page) : nothing}
      <space-form></space-form><space-merge></space-merge>
    </div>`;
  }
}
customElements.define('spaces-view', SpacesView);
