import { describe, expect, test } from 'vitest';

import type { WeekChange, WeekPage } from '../../src/generated/types';
import { changeSentence, presenceWords, whichWeek } from '../../src/lib/week-words';

describe('what changed since the week before', () => {
  const cases: Array<[WeekChange, string, string]> = [
    [{ kind: 'too_little' }, '', ''],
    [
      { kind: 'empty' },
      'Nothing is written for this week, and nothing needs to be.',
      'Nothing is written for this week, and nothing needed to be.',
    ],
    [{ kind: 'even' }, 'All seven had about the same room.', 'All seven had about the same room.'],
    [
      { kind: 'most_and_none', most: 'listening', none: 'boundaries' },
      'Listening had the most room; boundaries had none, unlike last week.',
      'Listening had the most room; boundaries had none, unlike the week before.',
    ],
    [
      { kind: 'gathered', practice: 'support', now: 4, before: 1 },
      'Support came up 4 times, after once last week.',
      'Support came up 4 times, after once the week before.',
    ],
    [
      { kind: 'gathered', practice: 'support', now: 3, before: 0 },
      'Support came up 3 times, after not at all last week.',
      'Support came up 3 times, after not at all the week before.',
    ],
    [
      { kind: 'most', most: 'empathy', before: null },
      'Empathy had the most room.',
      'Empathy had the most room.',
    ],
    [
      { kind: 'most', most: 'empathy', before: 'empathy' },
      'Empathy had the most room, as it had last week.',
      'Empathy had the most room, as it had the week before.',
    ],
    [
      { kind: 'most', most: 'empathy', before: 'support' },
      'Empathy had the most room; last week it was support.',
      'Empathy had the most room; the week before it was support.',
    ],
    [
      { kind: 'shared', one: 'empathy', other: 'listening' },
      'Empathy and listening had the most room.',
      'Empathy and listening had the most room.',
    ],
    [
      { kind: 'shared_by_many' },
      'Several had the most room together.',
      'Several had the most room together.',
    ],
  ];
  test.each(cases)('%o', (change, now, then) => {
    expect(changeSentence(change, 'this')).toBe(now);
    expect(changeSentence(change, 'earlier')).toBe(then);
  });
});

describe('days here', () => {
  const week = (today: string, present: number) =>
    ({ days: ['2026-05-04', '2026-05-10'], today, present, rest_in_reserve: 1 }) as unknown as WeekPage;

  test('what is in reserve and what is yet to come belong to the week under way', () => {
    expect(presenceWords(week('2026-05-10', 0))).toBe('No days yet, 1 rest day in reserve.');
    expect(presenceWords(week('2026-05-11', 0))).toBe('Nothing written.');
    expect(presenceWords(week('2026-05-11', 2))).toBe('Here on 2 days.');
    expect(whichWeek(week('2026-05-04', 1))).toBe('this');
  });
});
