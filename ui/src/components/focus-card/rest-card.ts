import { html } from 'lit';

import type { TodayPage } from '../../generated/types';
import { restUntil } from '../../lib/rest-words';
import { t } from '../../lib/words';
import { icon } from '../icon';

/** The card of a rest day: nothing is asked for. `say` tells what was pressed. */
export function restCard({ day, rest_until }: TodayPage, say: (name: string) => void) {
  const button = (action: string, words: string, event: string, look: string) =>
    html`<button class="btn btn--${look}" type="button" data-action=${action} @click=${() => say(event)}>
      ${words}
    </button>`;
  const goesOn = rest_until !== null && rest_until > day;
  return html`<section class="card focus-card" aria-labelledby="focus-title">
    <p class="label">${restUntil(day, rest_until)}</p>
    <div class="focus-head">
      <span class="glyph">${icon('u-rest')}</span>
      <h2 id="focus-title">${t('rest-title')}</h2>
    </div>
    <p class="small">${t('rest-words')}</p>
    <div class="focus-actions">
      ${button('rest-today', t('rest-clear'), 'rest-toggle', 'line')}
      ${
        goesOn
          ? button('rest-end', t('rest-end'), 'rest-end', 'quiet')
          : button('rest-days', t('rest-days'), 'rest-days', 'quiet')
      }
    </div>
  </section>`;
}
