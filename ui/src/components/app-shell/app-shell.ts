import '../../views/welcome.css';
import '../entry-sheet/entry-sheet';
import '../example-banner/example-banner';
import '../honest-line/honest-line';
import '../nav-rail/nav-rail';
import '../undo-toast/undo-toast';

import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

import { api } from '../../api';
import { HearthElement } from '../../lib/element';
import { openPalette, openShortcuts } from '../../lib/lazily';
import { ShortcutListener, hearShortcuts } from '../../lib/shortcut-listener';
import { type View, store } from '../../lib/store';
import { undoNewest } from '../../lib/undo';
import { t } from '../../lib/words';
import { showFailure } from '../undo-toast/undo-toast';

const pages: Record<Exclude<View, 'welcome'>, () => unknown> = {
  today: () => html`<today-view></today-view>`,
  progress: () => html`<progress-view></progress-view>`,
  journal: () => html`<journal-view></journal-view>`,
  letter: () => html`<letter-view></letter-view>`,
  spaces: () => html`<spaces-view></spaces-view>`,
  reminders: () => html`<reminders-view></reminders-view>`,
  practice: () => html`<practice-view></practice-view>`,
  settings: () => html`<settings-view></settings-view>`,
};

/** The frame round every page: the way between them, the honest line, toast and sheet. */
export class AppShell extends HearthElement {
  constructor() {
    super();
    new ShortcutListener(this, 'undo', undoNewest);
    new ShortcutListener(this, 'hide', () => api.hideWindow().catch(showFailure));
    new ShortcutListener(this, 'palette', openPalette);
    new ShortcutListener(this, 'list', openShortcuts);
  }

  override connectedCallback() {
    super.connectedCallback();
    store.addEventListener('navigated', this.onNavigated);
    store.addEventListener('changed', this.renew);
    hearShortcuts();
  }

  private renew = () => this.requestUpdate();

  private onNavigated = () => {
    this.requestUpdate();
    window.scrollTo(0, 0);
    // The page itself brings the focus where a notification led, or into a form.
    if (store.place || store.shown.form) return;
    const { section } = store.shown;
    // Readers hear the new page's name; a frame later, when it stands.
    requestAnimationFrame(() =>
      section ? this.land(section) : this.heading?.focus({ preventScroll: true }),
    );
  };

  private get heading() {
    return this.querySelector<HTMLElement>('h1');
  }

  /** At a part of the page, by the identifier of its heading. */
  private land(section: string) {
    const heading = document.getElementById(section) ?? this.heading;
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }

  /** Framed as the welcome is, for there is no page yet. */
  private closed() {
    return html`<div class="welcome">
      <main id="main">
        <h1>${t('cannot-open')}</h1>
        <p class="serif mt-4" role="alert">${store.failure?.message}</p>
        <p class="small mt-4">${t('cannot-open-hint')}</p>
        <div class="row mt-6">
          <button class="btn btn--primary" type="button" @click=${() => location.reload()}>
            ${t('try-again')}
          </button>
        </div>
      </main>
    </div>`;
  }

  private page(view: Exclude<View, 'welcome'>) {
    const repaired = store.start?.repair !== null;
    return html`<div class="app">
      <a class="skip" href="#main">${t('skip')}</a>
      <nav-rail></nav-rail>
      <example-banner></example-banner>
      <main id="main" tabindex="-1">${repaired ? html`<repair-view></repair-view>` : pages[view]()}</main>
      <honest-line></honest-line>
    </div>`;
  }

  protected override render() {
    if (!store.start) return this.closed();
    const { view } = store;
    // Another language makes everything anew: no word of the one before is left anywhere.
    return html`${keyed(
        store.spoken,
        html`${view === 'welcome' ? html`<welcome-view></welcome-view>` : this.page(view)}
          <entry-sheet></entry-sheet>`,
      )}<undo-toast></undo-toast>`;
  }
}
