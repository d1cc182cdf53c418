/** Start-up: ask for everything the first frame needs, draw it, then let the window be shown. */
import './styles/index.css';
import './views/journal';
import './views/letter';
import './views/practice';
import './views/progress';
import './views/reminders';
import './views/repair';
import './views/settings';
import './views/spaces';
import './views/today';
import './views/welcome';

import { api } from './api';
import { AppShell } from './components/app-shell/app-shell';
import { store } from './lib/store';
import { tellFocus } from './lib/told';

tellFocus();
await store.open();
customElements.define('app-shell', AppShell);
await document.querySelector<AppShell>('app-shell')?.updateComplete;
await document.fonts.ready;
// Elements inside elements draw in microtasks, so the next message finds the page whole. Not a
// frame: a window that is still hidden paints none, and would only come by the native fallback.
const { port1, port2 } = new MessageChannel();
port1.onmessage = () => void api.windowReady();
port2.postMessage(null);
