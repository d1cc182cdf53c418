import './save-menu.css';

import { html, nothing } from 'lit';

import { api } from '../../api';
import type { Chart } from '../../charts/chart';
import type { PictureChoice } from '../../charts/picture';
import type { Picture } from '../../generated/types';
import { HearthElement } from '../../lib/element';
import { pictureOf } from '../../lib/picture-file';
import { t } from '../../lib/words';
import { icon } from '../icon';
import { showToast } from '../undo-toast/undo-toast';

type Kind = Picture['kind'];

/** Saves a chart as a picture: as SVG or PNG, light or dark, with practice names or without. */
export class SaveMenu extends HearthElement {
  static override properties = {
    chart: { attribute: false },
    span: { attribute: false },
    open: { state: true },
    kind: { state: true },
    choice: { state: true },
    busy: { state: true },
  };
  declare chart: Chart;
  declare span: [string, string];
  declare open: boolean;
  declare kind: Kind;
  declare choice: PictureChoice;
  declare busy: boolean;

  constructor() {
    super();
    const choice: PictureChoice = { theme: 'light', names: true };
    Object.assign(this, { open: false, busy: false, kind: 'svg', choice });
  }

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('pointerdown', this.onElsewhere);
  }
  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.onElsewhere);
  }

  private onElsewhere = ({ target }: Event) => {
    if (!this.contains(target as Node)) this.open = false;
  };

  private onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget && !this.contains(relatedTarget as Node)) this.open = false;
  };

  private close() {
    this.open = false;
    this.querySelector('button')?.focus();
  }

  private onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !this.open) return;
    event.stopPropagation();
    this.close();
  };

  private toggle = async () => {
    this.open = !this.open;
    await this.updateComplete;
    this.querySelector<HTMLElement>('input:checked')?.focus();
  };

  private save = async (event: Event) => {
    event.preventDefault();
    this.busy = true;
    try {
      const path = await api.choosePictureFile(`hearth-${this.chart.name}-${this.span[1]}.${this.kind}`);
      if (path === null) return;
      await api.savePicture(path, await pictureOf(this.kind, this.chart, this.span, this.choice));
      this.close();
      showToast({ text: t('picture-saved', { path }) });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      showToast({ text: t('picture-not-saved', { reason }) });
    } finally {
      this.busy = false;
    }
  };

  /** One of two or more; `id` keeps the groups of several charts apart. */
  private either<T extends string>(
    id: string,
    label: string,
    all: [T, string][],
    chosen: T,
    choose: (one: T) => void,
  ) {
    const name = `${this.chart.name}-${id}`;
    return html`<fieldset>
      <legend class="label">${label}</legend>
      <div class="seg">
        ${all.map(
          ([value, words]) =>
            html`<label
              ><input
                type="radio"
                name=${name}
                value=${value}
                .checked=${value === chosen}
                @change=${() => choose(value)}
              /><span>${words}</span></label
            >`,
        )}
      </div>
    </fieldset>`;
  }

  private panel() {
    const { choice } = this;
    const kinds: [Kind, string][] = [
      ['svg', t('picture-svg')],
      ['png', t('picture-png')],
    ];
    const themes: [PictureChoice['theme'], string][] = [
      ['light', t('theme-light')],
      ['dark', t('theme-dark')],
    ];
    const names = ({ target }: Event) =>
      (this.choice = { ...choice, names: (target as HTMLInputElement).checked });
    return html`<form class="save-panel" aria-label=${t('picture-title')} @submit=${this.save}>
      ${this.either('kind', t('picture-format'), kinds, this.kind, (kind) => (this.kind = kind))}
      ${this.either('theme', t('picture-look'), themes, choice.theme, (theme) => (this.choice = { ...choice, theme }))}
      <label class="check"
        ><input type="checkbox" .checked=${choice.names} @change=${names} />${t('picture-names')}</label
      >
      <button class="btn btn--line" type="submit" data-action="save-picture" ?disabled=${this.busy}>
        ${t('picture-save')}
      </button>
    </form>`;
  }

  protected override render() {
    return html`<div class="save-menu" @keydown=${this.onKey} @focusout=${this.onBlur}>
      <button
        class="icon-btn"
        type="button"
        data-action="picture"
        aria-expanded=${this.open}
        aria-label=${t('picture-open', { title: this.chart.title })}
        title=${t('picture-title')}
        @click=${this.toggle}
      >
        ${icon('u-out', 's')}
      </button>
      ${this.open ? this.panel() : nothing}
    </div>`;
  }
}
customElements.define('save-menu', SaveMenu);
