/** The newest entries of a journal that has a hundred thousand over ten years; the same at each run but
 * for their days, so that a small journal begins with the same rows as a large one. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Desk } from './desk';

const APART = (3650 * 24 * 60 * 60 * 1000) / 100_000;
const practices = 'empathy boundaries community listening support inclusivity authenticity'.split(' ');
/** Each of them stands in about a third of all notes. */
export const common = ['together', 'garden', 'listened', 'evening', 'breath'];
const others =
  'and then we sat by the door for a while until it was **quiet** again with tea near one small window so that nobody had to say a word'.split(
    ' ',
  );

/** Numbers from 0 to below 1 that look like chance. */
function dice(seed: number) {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

/** Most notes are a sentence or two, some are none, a few fill the window. */
function note(roll: () => number): string | null {
  const kind = roll();
  if (kind < 0.15) return null;
  const length = Math.ceil(kind < 0.75 ? roll() * 20 : kind < 0.97 ? roll() * 120 : roll() * 600);
  const words = Array.from({ length }, () => others[Math.floor(roll() * others.length)]);
  for (const word of common) if (roll() < 0.4) words.splice(Math.floor(roll() * words.length), 0, word);
  return words.map((word, place) => (place % 40 === 39 ? `${word}.\n\n` : `${word} `)).join('');
}

function entries(count: number) {
  const roll = dice(7);
  const now = Date.now();
  return Array.from({ length: count }, (_, index) => {
    const at = new Date(now - (index + 1) * APART).toISOString();
    return {
      id: `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`,
      practice: practices[Math.floor(roll() * practices.length)],
      at,
      time_zone: 'Etc/UTC',
      day: at.slice(0, 10),
      note: note(roll),
      feeling: roll() < 0.3 ? 1 + Math.floor(roll() * 5) : null,
      space: roll() < 0.2 ? `Space ${Math.floor(roll() * 12)}` : null,
      private: false,
      source: 'window',
      created_at: at,
      updated_at: at,
    };
  });
}

/** Fills a desk's empty journal. What stands beside the entries is as the journal itself writes it. */
export async function fill(desk: Desk, count: number) {
  const file = join(desk.folder, 'many.json');
  await desk.hearth('export', '--format', 'json', '--output', file);
  const journal = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...journal, entries: entries(count) }));
  await desk.hearth('import', file);
}
