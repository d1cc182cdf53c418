import { expect, test } from 'vitest';

import { rhythmWords } from '../../src/lib/rhythm-words';

test.each([
  [1, 1, 'every day'],
  [7, 7, 'every day'],
  [30, 30, 'every day'],
  [5, 7, '5 times a week'],
  [3, 7, '3 times a week'],
  [2, 7, 'twice a week'],
  [1, 7, 'once a week'],
  [2, 30, 'twice a month'],
  [1, 30, 'once a month'],
  [29, 30, '29 times a month'],
  [1, 14, 'once in 14 days'],
  [2, 14, 'twice in 14 days'],
  [3, 10, '3 times in 10 days'],
  [1, 2, 'once in 2 days'],
])('%i in %i days is “%s”', (times, days, words) => {
  expect(rhythmWords({ times, days })).toBe(words);
});
