import { describe, expect, test } from 'vitest';

import type { LetterPage, ParagraphKind } from '../../src/generated/types';
import { aroundClosing, isFirstTime, keptOn, lead, madeFrom } from '../../src/lib/letter-words';
import { t } from '../../src/lib/words';

const page = (more: Partial<LetterPage>) => ({ finished: true, moments: 0, notes: 0, ...more }) as LetterPage;

describe('what a letter is made of', () => {
  test.each([
    [0, 0, 'from a week without moments.'],
    [1, 0, 'from 1 moment.'],
    [1, 1, 'from 1 moment and 1 note.'],
    [22, 0, 'from 22 moments.'],
    [22, 1, 'from 22 moments and 1 note.'],
    [22, 11, 'from 22 moments and 11 notes.'],
  ])('%i moments and %i notes', (moments, notes, words) => {
    expect(madeFrom(page({ moments, notes }))).toBe(`Put together on this computer ${words}`);
  });

  test('a week under way says that it is not over', () => {
    expect(lead(page({ moments: 2 }))).toBe('Put together on this computer from 2 moments.');
    expect(lead(page({ moments: 2, finished: false }))).toContain('2 moments. This week is still');
  });

  test('private moments are counted, not named', () => {
    expect(t('letter-left-out', { count: 1 })).toBe('One private moment is left out, as you asked.');
    expect(t('letter-left-out', { count: 3 })).toBe('3 private moments are left out, as you asked.');
  });
});

test('a kept letter says when, with the year where it is another', () => {
  const kept = {
    kept_at: '2026-05-03T10:00:00Z',
    kept_on: '2026-05-03',
    closing: null,
    changed_since: false,
  };
  expect(keptOn(kept, '2026-05-09')).toBe('Kept on 3 May');
  expect(keptOn(kept, '2027-01-02')).toBe('Kept on 3 May 2026');
});

describe('where the closing line stands', () => {
  const letter = (...kinds: ParagraphKind[]) =>
    kinds.map((kind) => ({ kind, text: kind, practice: null, day: null }));
  const texts = (kinds: ParagraphKind[]) =>
    aroundClosing(letter(...kinds)).map((part) => part.map(({ text }) => text));

  test('before the farewell', () => {
    expect(texts(['greeting', 'text', 'question', 'farewell'])).toEqual([
      ['greeting', 'text', 'question'],
      ['farewell'],
    ]);
  });
  test('at the end of a letter without one', () => {
    expect(texts(['greeting', 'text'])).toEqual([['greeting', 'text'], []]);
  });
});

test('it is the first time only while no week, kept letter or private moment is there', () => {
  const week = { first_day: '2026-05-04', last_day: '2026-05-10', moments: 1, kept: false };
  const empty = page({ weeks: [], kept: null, left_out: 0 });
  expect(isFirstTime(empty)).toBe(true);
  expect(isFirstTime({ ...empty, weeks: [week] })).toBe(false);
  expect(isFirstTime({ ...empty, left_out: 1 })).toBe(false);
  const kept = { kept_at: '2026-05-03T10:00:00Z', kept_on: '2026-05-03', closing: null, changed_since: true };
  expect(isFirstTime({ ...empty, kept })).toBe(false);
});
