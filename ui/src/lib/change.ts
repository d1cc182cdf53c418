/** Changes that are said at the foot of the window and can be taken back there. */
import { api } from '../api';
import { showFailure, showToast } from '../components/undo-toast/undo-toast';
import type { Change, Settings } from '../generated/types';
import { store } from './store';
import { t } from './words';

/** Says that a change was made, or why not; whether it was. */
export async function made(text: string, change: Promise<Change>): Promise<boolean> {
  try {
    showToast({ text, change: await change });
    return true;
  } catch (error) {
    showFailure(error);
    return false;
  }
}

/** Changes some settings at once. */
export const changeSettings = (part: Partial<Settings>) =>
  made(t('setting-kept'), api.changeSettings({ ...store.settings, ...part }));
