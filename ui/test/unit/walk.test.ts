import { describe, expect, test } from 'vitest';

import type { Mark } from '../../src/charts/chart';
import { turned, walk } from '../../src/charts/walk';

const at = (row: number, column: number): Mark => ({ id: `${row}-${column}`, label: '', row, column });
/**   0 1 2 3
 * 0  a . b .
 * 2  . c . d
 * 3  . . . e */
const [a, b, c, d, e] = [at(0, 0), at(0, 2), at(2, 1), at(2, 3), at(3, 3)];
const marks = [d, b, e, a, c];

describe('walking among marks', () => {
  test('along a row the nearest comes first, and its edges hold', () => {
    expect(walk(marks, a, 'ArrowRight', false)).toBe(b);
    expect(walk(marks, b, 'ArrowRight', false)).toBe(b);
    expect(walk(marks, a, 'ArrowLeft', false)).toBe(a);
  });

  test('columns go the way reading goes', () => {
    expect(walk(marks, a, 'ArrowLeft', true)).toBe(b);
    expect(walk(marks, b, 'ArrowRight', true)).toBe(a);
  });

  test('up and down pass over empty rows, to the nearest column', () => {
    expect(walk(marks, a, 'ArrowDown', false)).toBe(c);
    expect(walk(marks, e, 'ArrowUp', false)).toBe(d);
    expect(walk(marks, c, 'ArrowUp', true)).toBe(b);
    expect(walk(marks, e, 'ArrowDown', false)).toBe(e);
  });

  test('Home and End go to the ends of the row, or of the chart', () => {
    expect(walk(marks, d, 'Home', false)).toBe(c);
    expect(walk(marks, c, 'End', false)).toBe(d);
    expect(walk(marks, d, 'Home', false, true)).toBe(a);
    expect(walk(marks, a, 'End', true, true)).toBe(e);
  });

  test('in a turned drawing down goes along what was a row', () => {
    const round = turned(marks);
    const find = ({ id }: Mark) => round.find((mark) => mark.id === id) as Mark;
    expect(walk(round, find(a), 'ArrowDown', false)?.id).toBe(c.id);
    expect(walk(round, find(c), 'ArrowDown', false)?.id).toBe(b.id);
    expect(walk(round, find(d), 'ArrowRight', false)?.id).toBe(e.id);
  });

  test('other keys lead nowhere', () => {
    expect(walk(marks, a, 'x', false)).toBeUndefined();
    expect(walk(marks, a, 'Tab', false)).toBeUndefined();
  });

  test('every mark is reached from every other', () => {
    const reached = new Set<Mark>([e]);
    for (const mark of reached)
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'])
        reached.add(walk(marks, mark, key, false)!);
    expect(reached.size).toBe(marks.length);
  });
});
