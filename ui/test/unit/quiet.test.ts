import { expect, test } from 'vitest';

import { staysQuiet } from '../../src/lib/quiet';

const NIGHT = { from: '21:30', until: '08:00' };

test.each([
  ['21:29', null, false],
  ['21:30', null, true],
  ['00:00', null, true],
  ['07:59', null, true],
  ['08:00', null, false],
  // A window is quiet only when all of it is.
  ['21:30', '08:00', true],
  ['22:00', '23:00', true],
  ['06:00', '09:00', false],
  ['20:00', '22:00', false],
  ['23:00', '22:00', false],
  ['', null, false],
])('a reminder at %s until %s in quiet hours: %s', (at, until, quiet) => {
  expect(staysQuiet({ at, until }, NIGHT)).toBe(quiet);
});

test('without quiet hours nothing is quiet', () => {
  expect(staysQuiet({ at: '03:00' }, null)).toBe(false);
});
