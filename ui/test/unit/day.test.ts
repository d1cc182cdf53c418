import { expect, test } from 'vitest';

import { namesIn } from '../../src/lib/names';
import { restLength, restUntil } from '../../src/lib/rest-words';
import { returnWords } from '../../src/lib/return-words';

test('a rest says its last day, by name while it is near', () => {
  expect(restUntil('2026-05-09', null)).toBe('A rest day');
  expect(restUntil('2026-05-09', '2026-05-09')).toBe('The last day of this rest');
  expect(restUntil('2026-05-09', '2026-05-14')).toBe('Resting until Thursday');
  // Another Saturday is named with its date, so that it is not taken for today.
  expect(restUntil('2026-05-09', '2026-05-16')).toMatch(/^Resting until Saturday,? 16 May$/);
});

test('both ends of a rest count, over the change of clocks too', () => {
  expect(restLength('2026-05-09', '2026-05-09')).toBe(1);
  expect(restLength('2026-03-28', '2026-03-30')).toBe(3);
  expect(restLength('2026-05-09', '2026-05-08')).toBe(0);
});

test('coming back has four greetings, and none counts', () => {
  const said = ['2026-05-09', '2026-05-10', '2026-05-11', '2026-05-12'].map(returnWords);
  expect(new Set(said).size).toBe(4);
  expect(returnWords('2026-05-13')).toBe(said[0]);
  for (const words of said) expect(words).not.toMatch(/\d|days|since|missed|late|return-/i);
});

test('names stand between commas or lines, each once', () => {
  expect(namesIn(' Jo, Sam,,\nJo\n Ana María ')).toEqual(['Jo', 'Sam', 'Ana María']);
  expect(namesIn(' , ')).toEqual([]);
});
