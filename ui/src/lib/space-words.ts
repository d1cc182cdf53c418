/** What a space is, and what its moments say of it, in words. */
import type { SpaceKind, SpaceSummary } from '../generated/types';
import { listed, sentences } from './lists';
import { nearDay } from './near-day';
import { PRACTICES } from './practices';
import { isolated, t } from './words';

export const KINDS: SpaceKind[] = ['community', 'friendship', 'therapy_group', 'creative_outlet', 'other'];

/** As long as the journal keeps them, in characters. */
export const LONGEST_NAME = 120;
export const LONGEST_WHY = 1000;

const SIGNS: Record<SpaceKind, string> = {
  community: 'p-community',
  friendship: 'u-friend',
  therapy_group: 'u-therapy',
  creative_outlet: 'u-creative',
  other: 'u-spaces',
};
/** The icon of a kind. */
export const signOf = (kind: SpaceKind) => SIGNS[kind];

type Counted = Pick<SpaceSummary, 'counts' | 'pages'>;

/** All its moments, free pages included. */
export const momentsOf = ({ counts, pages }: Counted) => counts.reduce((sum, count) => sum + count, pages);

/** When somebody was last there. */
export function lastWords({ last_day, kind }: SpaceSummary, today: string): string {
  return last_day ? t('spaces-last', { kind, ...nearDay(last_day, today) }) : t('spaces-never');
}

/** “Nourishes listening 3 times and support once”, the most often first. */
export function nourishWords(counts: number[]): string {
  const some = PRACTICES.map(({ id }, index) => ({ id, count: counts[index] })).filter(({ count }) => count);
  some.sort((one, other) => other.count - one.count);
  const list = some.map(({ id, count }) =>
    t('spaces-nourishes-one', { practice: t('practice-inline', { practice: id }), count }),
  );
  return some.length ? t('spaces-nourishes', { list: listed(list) }) : '';
}

/** How full a practice's sign is: 0 a dot, 1 a glyph, 2 a glyph in a ring, 3 a filled one. */
export const fullness = (count: number) => (count === 0 ? 0 : count === 1 ? 1 : count < 5 ? 2 : 3);

const largest = (numbers: number[]) => numbers.indexOf(Math.max(...numbers));
/** The table in two sentences: which space comes up most, and which practice in most of them. */
export function tableWords(spaces: SpaceSummary[]): string {
  const sums = spaces.map(({ counts }) => momentsOf({ counts, pages: 0 }));
  if (!sums.some(Boolean)) return '';
  const { name, counts } = spaces[largest(sums)];
  const wide = PRACTICES.map((_, index) => spaces.filter((space) => space.counts[index]).length);
  const widest = largest(wide);
  const most = t('practice-inline', { practice: PRACTICES[largest(counts)].id });
  const practice = t('practice-short', { practice: PRACTICES[widest].id });
  return sentences([
    t('spaces-table-most', { space: isolated(name), practice: most }),
    t('spaces-table-widest', { practice, count: wide[widest] }),
  ]);
}
