import { describe, expect, test } from 'vitest';

import type { SpaceSummary } from '../../src/generated/types';
import { fullness, lastWords, momentsOf, nourishWords, tableWords } from '../../src/lib/space-words';

const space = (part: Partial<SpaceSummary>): SpaceSummary => ({
  id: 'one',
  name: 'Jo',
  kind: 'friendship',
  why: null,
  archived: false,
  counts: [0, 0, 0, 0, 0, 0, 0],
  pages: 0,
  last_day: null,
  ...part,
});
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');

describe('spaces in words', () => {
  test('free pages are moments too', () =>
    expect(momentsOf(space({ counts: [1, 0, 2, 0, 0, 0, 0], pages: 3 }))).toBe(6));

  test('when somebody was last there', () => {
    const on = (last_day: string | null) => lastWords(space({ last_day }), '2026-05-09');
    expect(on('2026-05-09')).toBe('Last together today');
    expect(on('2026-05-06')).toBe('Last together on Wednesday');
    expect(on(null)).toBe('In no moment yet');
    expect(lastWords(space({ kind: 'other', last_day: '2026-04-03' }), '2026-05-09')).toBe(
      'Last there on 3 April',
    );
  });

  test('what it nourishes, the most often first', () => {
    expect(nourishWords([1, 0, 0, 5, 0, 0, 2])).toBe(
      'Nourishes listening 5 times, authenticity twice, and empathy once',
    );
    expect(nourishWords([0, 0, 0, 0, 0, 0, 0])).toBe('');
  });

  test('a sign fills in four steps', () =>
    expect([0, 1, 2, 4, 5, 90].map(fullness)).toEqual([0, 1, 2, 2, 3, 3]));

  test('the table in two sentences', () => {
    const spaces = [
      space({ counts: [1, 0, 0, 2, 0, 0, 0] }),
      space({ name: 'Choir', counts: [1, 0, 0, 0, 0, 0, 0], pages: 9 }),
    ];
    expect(plain(tableWords(spaces))).toBe(
      'Jo comes up most, mostly with listening. Empathy is at home in 2 of them.',
    );
    expect(tableWords([space({ pages: 2 })])).toBe('');
  });
});
