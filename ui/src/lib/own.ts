/** Keeps blurred words within reach of the keyboard. */
import { nothing } from 'lit';

import { store } from './store';

/** The `tabindex` of the person's own words where no button or row brings the focus to them. */
export const reachable = () => (store.settings.blur ? 0 : nothing);
