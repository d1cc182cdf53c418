/** Logs a practice by one press, wherever the press is. */
import { api } from '../api';
import { showFailure, showToast } from '../components/undo-toast/undo-toast';
import type { Entry, Practice } from '../generated/types';
import { clock } from './format';
import { practiceName } from './practices';
import { t } from './words';

/** Whether it was logged; `addNote` opens what was made. */
export async function logPractice(
  practice: Practice,
  addNote: (entry: Entry) => Promise<void>,
): Promise<boolean> {
  try {
    const { entry, change } = await api.recordEntry({ practice });
    const text = t('logged', { name: practiceName(practice), time: clock(entry.at) });
    showToast({ text, change, practice, addNote: () => addNote(entry) });
    return true;
  } catch (error) {
    showFailure(error);
    return false;
  }
}
