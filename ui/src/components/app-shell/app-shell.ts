import '../entry-sheet/entry-sheet';
import '../example-banner/example-banner';
import '../honest-line/honest-line';
import '../nav-rail/nav-rail';
import '../undo-toast/undo-toast';

import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

import { ApiError, api } from '../../api';
import { HearthElement } from '../../lib/element';
import { isQuickHide } from '../../lib/quick-hide';
import { type View, store } from '../../lib/store';
import { t } from '../../lib/words';
import { showFailure, showToast } from '../undo-toast/undo-toast';

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
  override connectedCallback() {
    super.connectedCallback();
    store.addEventListener('navigated', this.onNavigated);
    store.addEventListener('changed', this.renew);
    document.addEventListener('keydown', this.onKey);
    // Heard before any field or dialog can keep it.
    document.addEventListener('keydown', this.onHide, { capture: true });
  }

  private renew = () => this.requestUpdate();

  private onNavigated = () => {
    this.requestUpdate();
    window.scrollTo(0, 0);
    // Readers hear the new page's name; a frame later, when it stands.
    requestAnimationFrame(() => this.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true }));
  };

  private onKey = (event: KeyboardEvent) => {
    const typing = (event.target as Element).closest(
      'input:not([type="radio"], [type="checkbox"]), textarea, dialog',
    );
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z' && !typing) {
      event.preventDefault();
      void this.undo();
    }
  };

  /** Out of sight at once, wherever one is and whatever is open. */
  private onHide = (event: KeyboardEvent) => {
    if (!isQuickHide(event)) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) void api.hideWindow().catch(showFailure);
  };

  private async undo() {
    try {
      const change = await api.undo();
      showToast({ text: t('undone-op', { op: change.op.op.replaceAll('_', '-') }) });
    } catch (error) {
      if (error instanceof ApiError && error.code === 'nothing_to_undo')
        showToast({ text: t('nothing-to-undo') });
      else showFailure(error);
    }
  }

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
