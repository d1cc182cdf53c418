/** Makes today a rest day, or an ordinary one again. */
import { api } from '../api';
import { made } from './change';
import { store } from './store';
import { t } from './words';

export const toggleRest = () => {
  const { day, rest } = store.today;
  return rest ? made(t('rest-cleared'), api.clearRest(day)) : made(t('rest-marked'), api.markRest(day));
};
