import { expect, test } from 'vitest';

import { rhythmChoices } from '../../src/lib/rhythm-choices';
import { rhythmWords } from '../../src/lib/rhythm-words';

test('seven rhythms are offered, the most frequent first', () => {
  expect(rhythmChoices({ times: 1, days: 7 }).map(rhythmWords)).toEqual([
    'every day',
    '5 times a week',
    '3 times a week',
    'twice a week',
    'once a week',
    'twice a month',
    'once a month',
  ]);
});

test('one that was set elsewhere has its own place', () => {
  expect(rhythmChoices({ times: 1, days: 14 }).map(rhythmWords).slice(4)).toEqual([
    'once a week',
    'once in 14 days',
    'twice a month',
    'once a month',
  ]);
  expect(rhythmChoices({ times: 2, days: 2 })).toHaveLength(8);
});
