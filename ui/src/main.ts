/** Start-up: ask for everything the first frame needs, draw it, then let the window be shown. */
import './styles/index.css';
import './views/journal';
import './views/progress';
import './views/reminders';
import './views/settings';
import './views/today';
import './views/welcome';

import { api } from './api';
import { AppShell } from './components/app-shell/app-shell';
import { store } from './lib/store';

await store.open();
customElements.define('app-shell', AppShell);
await customElements.whenDefined('app-shell');
// Two frames: the first lays out, the second has been painted.
requestAnimationFrame(() => requestAnimationFrame(() => void api.windowReady()));
