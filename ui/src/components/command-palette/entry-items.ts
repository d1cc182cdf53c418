/** Moments of the journal, as the palette lists them. */
import type { Entry } from '../../generated/types';
import { clock, dayNear } from '../../lib/format';
import { partNear } from '../../lib/note-parts';
import { firstMatch, searchWords } from '../../lib/search-marks';
import { store } from '../../lib/store';
import { isolated, t } from '../../lib/words';
import { openSheet } from '../entry-sheet/entry-sheet';
import { momentName } from '../entry-sheet/sheet-frame';
import { glyph, icon } from '../icon';
import type { EntrySearch } from './entry-search';
import type { Item } from './items';

/** How much of a note is shown, in characters; the window cuts what has no room. */
const PART = 160;

function part(note: string, text: string): string {
  const near = partNear(note, firstMatch(note, searchWords(text)));
  return `${near.from ? '…' : ''}${near.text.slice(0, PART)}`;
}

const item = (entry: Entry, text: string): Item => ({
  id: `entry-${entry.id}`,
  group: 'entries',
  label: momentName(entry),
  detail: `${dayNear(entry.day, store.today.day)}, ${clock(entry.at)}`,
  note: entry.note ? part(entry.note, text) : undefined,
  sign: entry.practice ? glyph(entry.practice, 'sm') : icon('u-page', 's'),
  act: () => openSheet({ entry }),
});

/** What was found, and the way to all of it in the journal. */
export function entryItems({ entries, more }: EntrySearch, text: string): Item[] {
  const all: Item = {
    id: 'entries-all',
    group: 'entries',
    label: t('palette-search', { text: isolated(text.trim()) }),
    sign: icon('u-search', 's'),
    act: () => store.go('journal', { text: text.trim() }),
  };
  return [...entries.map((entry) => item(entry, text)), ...(more ? [all] : [])];
}
