import { expect, test } from 'vitest';

import { sampleInWords } from '../../src/lib/sample-words';

const FULL = { name: 'dunst', version: '1.9.2', buttons: true, body: true, images: true };

test.each([
  [{}, 'dunst 1.9.2 shows it, with buttons and pictures.'],
  [{ images: false }, 'with buttons and without pictures.'],
  [
    { version: '', buttons: false },
    'dunst shows it, with pictures and without buttons. A click on a reminder opens',
  ],
  [{ name: '', version: '', images: false }, 'now. It can have buttons, and no pictures.'],
  [{ name: '', version: '', buttons: false, images: false }, 'It has neither buttons nor pictures. A click'],
  [{ body: false }, 'Only its title is shown.'],
])('a desktop with %o is described', (facts, words) => {
  expect(sampleInWords({ ...FULL, ...facts })).toContain(words);
});
