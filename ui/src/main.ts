/** Start-up: ask for everything the first frame needs, draw it, then let the window be shown. */
import './styles/index.css';
import './views/today';

import { api } from './api';
import { AppShell } from './components/app-shell/app-shell';
import { showFailure } from './components/undo-toast/undo-toast';
import { fetchPagesAhead } from './lib/pages';
import { store } from './lib/store';
import { tellFocus } from './lib/told';

/** Not the module itself: the pages that are fetched lean on it and would wait for its end. */
async function begin() {
  tellFocus();
  await store.open();
  customElements.define('app-shell', AppShell);
  // Nothing is drawn with it, so nothing waits for it; handled at once, lest a failure go unheard.
  const listening = store.listen().then(() => true, showFailure);
  await document.querySelector<AppShell>('app-shell')?.updateComplete;
  await document.fonts.ready;
  // Elements inside elements draw in microtasks, so the next message finds the page whole. Not a
  // frame: a window that is still hidden paints none, and would only come by the native fallback.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    void api.windowReady({ listens: false });
    void listening.then((listens) => listens && api.windowReady({ listens }));
    void fetchPagesAhead();
  };
  port2.postMessage(null);
}

void begin();
