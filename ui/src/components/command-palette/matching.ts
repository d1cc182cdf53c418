/** What a few typed letters mean: the best first, whatever their case and accents. */
import { fold, searchWords } from '../../lib/search-marks';

interface Named {
  group: string;
  label: string;
}

/** Soft hyphens are not read, and quotes are typed as they come. */
const plain = (text: string) => fold(text.replaceAll('\u00ad', '').replaceAll('’', "'")).text;

/** How well one word suits: at the beginning, at the beginning of a word, within one; or not. */
function suits(label: string, word: string): number | undefined {
  const place = label.indexOf(word);
  if (place < 0) return undefined;
  if (place === 0) return 0;
  const begins = new RegExp(`[^\\p{L}\\p{N}]${word.replace(/[^\p{L}\p{N}]/gu, '\\$&')}`, 'u').test(label);
  return begins ? 1 : 2;
}

function rank(label: string, words: string[]): number | undefined {
  const ranks = words.map((word) => suits(label, word));
  return ranks.includes(undefined) ? undefined : ranks.reduce<number>((sum, one) => sum + (one ?? 0), 0);
}

/** The items that have all words, the group with the best of them first; groups stay together. */
export function matching<T extends Named>(items: T[], query: string): T[] {
  const words = searchWords(plain(query));
  const ranked = items.flatMap((item) => {
    const of = rank(plain(item.label), words);
    return of === undefined ? [] : [{ item, of }];
  });
  const best = new Map<string, number>();
  for (const { item, of } of ranked) best.set(item.group, Math.min(of, best.get(item.group) ?? of));
  const order = [...best.keys()];
  return ranked
    .sort((a, b) => {
      const [one, other] = [a.item.group, b.item.group];
      return (
        (best.get(one) ?? 0) - (best.get(other) ?? 0) ||
        order.indexOf(one) - order.indexOf(other) ||
        a.of - b.of
      );
    })
    .map(({ item }) => item);
}
