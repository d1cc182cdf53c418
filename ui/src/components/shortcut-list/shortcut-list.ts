import './shortcut-list.css';

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

import { changeSettings } from '../../lib/change';
import { HearthDialog } from '../../lib/dialog';
import { keyNames } from './shortcut-words';
import { SHORTCUT_IDS, WALKS, shortcut } from '../../lib/shortcuts';
import { store } from '../../lib/store';
import { t } from '../../lib/words';
import { keyCaps } from './key-caps';

interface Row {
  words: string;
  keys: string[];
}

/** Each group with what is in it, in the order of the tables that are listened to. */
function groups(): Map<string, Row[]> {
  const rows = [
    ...SHORTCUT_IDS.map((id) => ({ words: t(`shortcut-${id}`), ...shortcut(id) })),
    ...WALKS.map((walk) => ({ words: t(`walk-${walk.id}`), ...walk })),
  ];
  const found = new Map<string, Row[]>();
  for (const { group, words, ...keys } of rows)
    found.set(group, [...(found.get(group) ?? []), { words, keys: keyNames(keys) }]);
  return found;
}

/** All shortcuts by where they work, and whether single keys act. */
export class ShortcutList extends HearthDialog {
  static override properties = { shown: { state: true } };
  declare shown: boolean;

  override connectedCallback() {
    super.connectedCallback();
    store.addEventListener('changed', this.renew);
  }
  override disconnectedCallback() {
    super.disconnectedCallback();
    store.removeEventListener('changed', this.renew);
  }

  private renew = () => this.requestUpdate();

  async open() {
    this.shown = true;
    await this.showModal();
  }

  protected override forget() {
    this.shown = false;
  }

  private setSingle = async (event: Event) => {
    const single_keys = (event.target as HTMLInputElement).checked;
    // The box goes back to what is so.
    if (!(await changeSettings({ single_keys }))) this.requestUpdate();
  };

  private single() {
    return html`<label class="check mt-2"
      ><input
        type="checkbox"
        name="single-keys"
        .checked=${live(store.settings.single_keys)}
        @change=${this.setSingle}
      /><span>${t('single-keys')}<span class="small">${t('single-keys-hint')}</span></span></label
    >`;
  }

  private group(name: string, rows: Row[]) {
    const id = `shortcuts-${name}`;
    return html`<section aria-labelledby=${id}>
      <h3 id=${id}>${t(`shortcuts-${name}`)}</h3>
      <ul role="list" class="shortcuts">
        ${rows.map(({ words, keys }) => html`<li><span>${words}</span>${keyCaps(keys)}</li>`)}
      </ul>
    </section>`;
  }

  protected override render() {
    if (!this.shown) return nothing;
    const content = html`<p class="small mt-2">${t('shortcuts-hint')}</p>
      ${this.single()}
      <div class="shortcut-groups">${[...groups()].map(([name, rows]) => this.group(name, rows))}</div>`;
    return this.frame('shortcuts-title', 'u-keys', t('shortcuts'), content);
  }
}
customElements.define('shortcut-list', ShortcutList);
