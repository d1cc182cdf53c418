import { describe, expect, test } from 'vitest';

import { beginning, pieces } from '../../src/lib/note-parts';

const FAMILY = '👩‍👩‍👧‍👦';

describe('the beginning of a note', () => {
  test('a short note is all of it', () => {
    expect(beginning('One true word: tired.')).toBe('One true word: tired.');
    expect(beginning('a\n'.repeat(9))).toBe('a\n'.repeat(9));
  });

  test('a long one is cut between words', () => {
    const shown = beginning('word '.repeat(200_000));
    expect(shown.length).toBeLessThanOrEqual(1200);
    expect(shown.endsWith('word')).toBe(true);
  });

  test('many lines are long too', () => {
    expect(beginning('\n'.repeat(5000)).length).toBeLessThan(20);
    expect(beginning('a\n'.repeat(5000)).split('\n')).toHaveLength(18);
  });

  test('no sign is torn, not even one joined of several', () => {
    const shown = beginning(FAMILY.repeat(500));
    expect(shown.length % FAMILY.length).toBe(0);
    expect(shown.length).toBeGreaterThan(1100);
    expect(beginning('x'.repeat(5000)).length).toBeGreaterThan(1100);
  });

  test('what is shown is the note’s own beginning', () => {
    for (const note of ['שלום עולם '.repeat(900), 'long '.repeat(900), '😀'.repeat(900)])
      expect(note.startsWith(beginning(note))).toBe(true);
  });
});

describe('the pieces of a note', () => {
  const notes = {
    words: 'long '.repeat(200_000),
    lines: 'One line of it.\n'.repeat(20_000),
    'empty lines': '\n'.repeat(50_000),
    'no gap at all': 'x'.repeat(50_000),
    'joined signs': FAMILY.repeat(5000),
    short: 'short',
  };

  test.each(Object.entries(notes))('%s: together they are the note, and none is long', (_, note) => {
    const parts = pieces(note);
    expect(parts.join('')).toBe(note);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(4000);
    expect(parts.length).toBe(Math.ceil(note.length / parts[0].length));
  });

  test('they end where a line does, and never within a sign', () => {
    expect(pieces(notes.lines).every((part) => part === '' || part.endsWith('\n'))).toBe(true);
    expect(pieces(notes['joined signs']).every(({ length }) => length % FAMILY.length === 0)).toBe(true);
  });
});
