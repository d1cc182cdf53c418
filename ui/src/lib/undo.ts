/** Takes back the newest change, and says what that was. */
import { ApiError, api } from '../api';
import { showFailure, showToast } from '../components/undo-toast/undo-toast';
import { t } from './words';

export async function undoNewest() {
  try {
    const { op } = (await api.undo()).op;
    showToast({ text: t('undone-op', { op: op.replaceAll('_', '-') }) });
  } catch (error) {
    if (error instanceof ApiError && error.code === 'nothing_to_undo')
      showToast({ text: t('nothing-to-undo') });
    else showFailure(error);
  }
}
