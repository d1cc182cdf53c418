import './save-menu.css';

import { html, nothing } from 'lit';

import { api } from '../../api';
import type { Chart } from '../../charts/chart';
import type { PictureChoice } from '../../charts/picture';
import type { Picture } from '../../generated/types';
import { pictureOf } from '../../lib/picture-file';
import { Popup } from '../../lib/popup';
import { t } from '../../lib/words';
import { icon } from '../icon';
import { showToast } from '../undo-toast/undo-toast';

type Kind = Picture['kind'];

/** Saves a chart as a picture: as SVG or PNG, light or dark, with practice names or without. */
export class SaveMenu extends Popup {
  static override properties = {
    chart: { attribute: false },
    span: { attribute: false },
    kind: { state: true },
    choice: { state: true },
    busy: { state: true },
  };
  declare chart: Chart;
  declare span: [string, string];
  declare kind: Kind;
  declare choice: PictureChoice;
  declare busy: boolean;

  constructor() {
    super();
    const choice: PictureChoice = { theme: 'light', names: true };
    Object.assign(this, { busy: false, kind: 'svg', choice });
  }

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
    return html`<form class="popup-panel save-panel" aria-label=${t('picture-title')} @submit=${this.save}>
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
    return html`<div class="popup">
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
