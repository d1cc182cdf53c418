/** A tap on one of the seven seats, wherever they stand. */
import { api } from '../api';
import { openSheet } from '../components/entry-sheet/entry-sheet';
import { showFailure, showToast } from '../components/undo-toast/undo-toast';
import type { Entry, Practice } from '../generated/types';
import { clock } from './format';
import { practiceName } from './practices';
import { store } from './store';
import { t } from './words';

/** What is being logged now: a double click is one tap. */
const fresh = new Set<Practice>();

/** Shows what was just made durable without waiting for the page to be asked for anew. */
function light(entry: Entry) {
  const { entries, focus } = store.today;
  if (!entries.some(({ id }) => id === entry.id)) store.today.entries = [entry, ...entries];
  if (focus.practice === entry.practice) store.today.focus = { ...focus, logged_at: entry.at };
  store.dispatchEvent(new Event('changed'));
}

/** Logs a practice and says so. */
export async function logPractice(id: Practice) {
  if (fresh.has(id)) return;
  fresh.add(id);
  try {
    const { entry, change } = await api.recordEntry({ practice: id });
    light(entry);
    const text = t('logged', { name: practiceName(id), time: clock(entry.at) });
    showToast({ text, change, practice: id, addNote: () => openSheet({ entry }) });
  } catch (error) {
    showFailure(error);
  } finally {
    fresh.delete(id);
  }
}

/** A tap logs; on a seat already lit it opens what was logged. */
export async function tapSeat(id: Practice) {
  const newest = store.today.entries.find((entry) => entry.practice === id);
  if (newest) openSheet({ entry: newest });
  else await logPractice(id);
}
