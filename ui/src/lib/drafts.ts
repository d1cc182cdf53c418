/** Words not yet kept, by the entry or practice they are for. A closed sheet loses none, and the
 * journal has them a moment after they were typed, so that not even a crash does. */
import { api } from '../api';
import { store } from './store';

/** How long typing rests before its words are written down, and the longest they wait. */
const REST = 400;
const LONGEST = 1500;

let known: Map<string, string> | undefined;
/** Whether those are the drafts of the example; it has its own. */
let ofExample = false;
/** Keys of which the journal has not heard the last. */
const unwritten = new Set<string>();
const underWay = new Set<string>();
let timer: ReturnType<typeof setTimeout> | undefined;
let since = 0;

/** Says `changed` when words begin or cease to wait. */
export const draftNews = new EventTarget();

/** Those of the last time are there from the start. */
function drafts(): Map<string, string> {
  const { start } = store;
  if (start && (!known || ofExample !== start.example)) {
    known = new Map(start.drafts.map(({ key, text }) => [key, text]));
    ofExample = start.example;
    unwritten.clear();
  }
  return known ?? new Map<string, string>();
}

export const draftOf = (key: string): string | undefined => drafts().get(key);
/** All words that wait, by their keys. */
export const allDrafts = (): [string, string][] => [...drafts()];

export function keepDraft(key: string, text: string) {
  const fresh = !drafts().has(key);
  if (drafts().get(key) === text) return;
  drafts().set(key, text);
  writeSoon(key);
  if (fresh) draftNews.dispatchEvent(new Event('changed'));
}

export function dropDraft(key: string) {
  if (!drafts().delete(key)) return;
  writeSoon(key);
  draftNews.dispatchEvent(new Event('changed'));
}

function writeSoon(key: string) {
  unwritten.add(key);
  since ||= Date.now();
  clearTimeout(timer);
  timer = setTimeout(writeDrafts, Math.max(0, Math.min(REST, since + LONGEST - Date.now())));
}

/** Tells the journal at once of everything it has not heard. */
export function writeDrafts() {
  clearTimeout(timer);
  since = 0;
  for (const key of [...unwritten]) void write(key);
}

/** One word after the other for each key, so that an older one never comes last. What fails is tried
 * again with the next key typed; the words stand on screen meanwhile, and nothing interrupts them. */
async function write(key: string) {
  if (underWay.has(key)) return;
  underWay.add(key);
  unwritten.delete(key);
  const text = draftOf(key) ?? null;
  let failed = false;
  try {
    await api.keepDraft(key, text);
  } catch {
    failed = true;
  }
  underWay.delete(key);
  if (failed) unwritten.add(key);
  else if (unwritten.has(key)) writeSoon(key);
}

// Node has no window; there the drafts are only a map.
globalThis.addEventListener?.('pagehide', writeDrafts);
globalThis.document?.addEventListener('visibilitychange', () => document.hidden && writeDrafts());
