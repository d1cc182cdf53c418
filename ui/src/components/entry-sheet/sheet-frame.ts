import { html } from 'lit';

import type { Entry, Practice } from '../../generated/types';
import { clock, dayLong } from '../../lib/format';
import { practiceName } from '../../lib/practices';
import { t } from '../../lib/words';
import { glyph, icon } from '../icon';

/** What a moment is called: by its practice, or as a free page. */
export const momentName = ({ practice }: Entry) => (practice ? practiceName(practice) : t('free-page'));

/** What the sheet is for: a moment that is there, or one to come. */
export function sheetHead(of: Practice | '', entry: Entry | undefined, close: () => unknown) {
  const title = of ? (entry ? t('sheet-note') : practiceName(of)) : t('write-freely');
  const about = entry
    ? t('sheet-about', { day: dayLong(entry.day), time: clock(entry.at), name: momentName(entry) })
    : t('sheet-new');
  return html`<div class="sheet-head">
    ${of ? glyph(of) : html`<span class="glyph">${icon('u-page')}</span>`}
    <div>
      <h2 id="sheet-title">${title}</h2>
      <p class="small">${about}</p>
    </div>
    <button class="icon-btn" type="button" aria-label=${t('close')} @click=${close}>
      ${icon('u-close')}
    </button>
  </div>`;
}

/** Keeping the moment, or leaving it for now. */
export const sheetFoot = (made: boolean, close: () => unknown) =>
  html`<div class="sheet-foot">
    <p class="small">${icon('u-lock', 'xs')}${t('stays-here')}</p>
    <button class="btn btn--quiet" type="button" @click=${close}>${t('not-now')}</button>
    <button class="btn btn--primary" type="submit" data-action="save-entry">
      ${made ? t('keep') : t('log-it')}
    </button>
  </div>`;
