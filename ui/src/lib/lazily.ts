/** Opens what is fetched only when somebody asks for it, so that the first page stays light. */
import { showFailure } from '../components/undo-toast/undo-toast';
import { awaiting } from './fetching';
import { store } from './store';

interface Openable extends HTMLElement {
  open: () => unknown;
}

/** The one element of its kind. */
const theOne = (name: string) =>
  document.querySelector<Openable>(name) ??
  document.body.appendChild(document.createElement(name) as Openable);

/** Whether the pages stand that they lead to. */
const isHome = () => store.view !== 'welcome' && store.start?.repair === null;

const opener = (name: string, fetch: () => Promise<unknown>) => async () => {
  if (!isHome()) return;
  try {
    await awaiting(fetch());
    theOne(name).open();
  } catch (error) {
    showFailure(error);
  }
};

export const openPalette = opener(
  'command-palette',
  () => import('../components/command-palette/command-palette'),
);
export const openShortcuts = opener(
  'shortcut-list',
  () => import('../components/shortcut-list/shortcut-list'),
);
