/** The way into the example journal, which is kept apart, and back to the person's own. */
import { api } from '../api';
import { showFailure } from '../components/undo-toast/undo-toast';
import { store } from './store';

async function cross(step: () => Promise<void>) {
  try {
    await step();
    await store.reload();
    store.go(store.settings.welcomed ? 'today' : 'welcome');
  } catch (error) {
    showFailure(error);
  }
}

export const lookAround = () => cross(api.openExample);
export const backToOwn = () => cross(api.leaveExample);
