import { describe, expect, test } from 'vitest';

import type { Entry } from '../../src/generated/types';
import { daysOf } from '../../src/lib/timeline-days';

/** Entries three a day, known from a place on. */
const DAYS = ['2026-05-09', '2026-05-08', '2026-05-07'];
const at = (known: number[]) => (index: number) =>
  known.includes(index) ? ({ id: `e${index}`, day: DAYS[Math.floor(index / 3)] } as Entry) : undefined;
const places = (...indices: number[]) =>
  indices.map((index) => ({ index, start: 100 + index * 10, end: 110 + index * 10 }));
const all = [0, 1, 2, 3, 4, 5, 6, 7, 8];

const told = (known: number[], ...indices: number[]) =>
  daysOf(places(...indices), at(known), 100, 190).map((part) =>
    part.kind === 'gap'
      ? part.size
      : `${part.day ?? '?'}: ${part.parts.map((row) => (row.kind === 'gap' ? `(${row.size})` : `${row.begins ? '<' : ''}${row.index}${row.ends ? '>' : ''}`)).join(' ')}`,
  );

describe('the rows in the document by their days', () => {
  test('all of them', () => {
    expect(told(all, ...all)).toEqual(['2026-05-09: <0 1 2>', '2026-05-08: <3 4 5>', '2026-05-07: <6 7 8>']);
  });

  test('some of them, with room for those before and after', () => {
    expect(told(all, 4, 5, 6)).toEqual([40, '2026-05-08: 4 5>', '2026-05-07: <6', 20]);
  });

  test('one that is held far above leaves a gap, in its day or between days', () => {
    expect(told(all, 0, 7)).toEqual(['2026-05-09: <0', 60, '2026-05-07: 7', 10]);
    expect(told(all, 3, 5)).toEqual([30, '2026-05-08: <3 (10) 5>', 30]);
  });

  test('those not known yet stand with the day before them', () => {
    expect(told([3, 4, 5], 3, 4, 5, 6)).toEqual([30, '2026-05-08: 3 4 5>, 6'.replace(',', ''), 20]);
    expect(told([], 0, 1)).toEqual(['?: 0 1', 70]);
  });

  test('no key comes twice, not even when a day does', () => {
    const mixed = (index: number) =>
      ({ id: `e${index}`, day: index === 1 ? '2026-05-08' : '2026-05-09' }) as Entry;
    const keys = daysOf(places(0, 1, 2), mixed, 100, 130).map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
  });
});
