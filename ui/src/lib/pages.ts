/** The pages beside Today. Each is a part of its own, with its styles, and is fetched when somebody
 * first goes there, or ahead while the window rests: so the first page stays light. */

/** How long the window is left alone between two pages, where it cannot say that it rests. */
const PAUSE = 100;

const FETCH = {
  progress: () => import('../views/progress'),
  journal: () => import('../views/journal'),
  letter: () => import('../views/letter'),
  spaces: () => import('../views/spaces'),
  reminders: () => import('../views/reminders'),
  practice: () => import('../views/practice'),
  settings: () => import('../views/settings'),
  welcome: () => import('../views/welcome'),
  repair: () => import('../views/repair'),
};

type Fetched = keyof typeof FETCH;
export type PageName = 'today' | Fetched;

/** Whether a page can be drawn at once. */
export const isHere = (page: PageName) => customElements.get(`${page}-view`) !== undefined;

/** Brings a page here, unless it is. */
export async function fetchPage(page: PageName) {
  if (page !== 'today' && !isHere(page)) await FETCH[page]();
}

function rest() {
  const { requestIdleCallback: whenIdle = (act: () => void) => setTimeout(act, PAUSE) } = window;
  return new Promise<void>((done) => whenIdle(() => done()));
}

/** Fetches the pages ahead, one after the other; a failure is told when somebody goes there. */
export async function fetchPagesAhead() {
  for (const page of Object.keys(FETCH) as Fetched[]) {
    await rest();
    await fetchPage(page).catch(() => undefined);
  }
}
