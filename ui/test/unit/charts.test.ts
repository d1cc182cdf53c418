import { describe, expect, test } from 'vitest';

import { CELL, dotRadius, isCrowded } from '../../src/charts/dots';
import { LONGEST, numberedRings, petalLength, rings, scaleMax } from '../../src/charts/petals';
import { petalPath, turn } from '../../src/components/hearth-circle/petals';

/** Area of a closed path of two cubic curves, by Green’s theorem over many short chords. */
function area(path: string): number {
  const n = path.match(/-?[\d.]+/g)!.map(Number);
  const curves = [
    [0, 0, n[2], n[3], n[4], n[5], n[6], n[7]],
    [n[6], n[7], n[8], n[9], n[10], n[11], 0, 0],
  ];
  let sum = 0;
  let [px, py] = [0, 0];
  for (const [x0, y0, x1, y1, x2, y2, x3, y3] of curves) {
    for (let step = 1; step <= 500; step++) {
      const s = step / 500;
      const u = 1 - s;
      const at = (a: number, b: number, c: number, d: number) =>
        u ** 3 * a + 3 * u * u * s * b + 3 * u * s * s * c + s ** 3 * d;
      const [x, y] = [at(x0, x1, x2, x3), at(y0, y1, y2, y3)];
      sum += px * y - x * py;
      [px, py] = [x, y];
    }
  }
  return Math.abs(sum) / 2;
}

describe('petals', () => {
  test('four times the count is twice the length', () => {
    // √(4/4) = 1 and √(1/4) = ½
    expect(petalLength(4, 4)).toBe(LONGEST);
    expect(petalLength(1, 4)).toBe(LONGEST / 2);
  });

  test('area is proportional to the count', () => {
    const one = area(petalPath(petalLength(1, 9)));
    for (const count of [2, 3, 5, 9])
      expect(area(petalPath(petalLength(count, 9))) / one).toBeCloseTo(count, 1);
  });

  test('a quiet week looks quiet', () => {
    expect(scaleMax([1, 0, 0], [0, 2, 0])).toBe(4);
    expect(scaleMax([1, 7, 0], [0, 9, 0])).toBe(9);
  });

  test('rings stand at 1, 4 and the largest, each once', () => {
    expect(rings(4)).toEqual([1, 4]);
    expect(rings(9)).toEqual([1, 4, 9]);
  });

  test('a ring carries its number where there is room for it', () => {
    // 110·√(4/4) is the outermost ring itself; 1 never carries its number.
    expect(numberedRings(4)).toEqual([4]);
    // 110 − 110·√(4/5) = 110 − 98.4 = 11.6: too close. 110 − 110·√(4/6) = 110 − 89.8 = 20.2: room.
    expect(numberedRings(5)).toEqual([5]);
    expect(numberedRings(6)).toEqual([4, 6]);
  });

  test('seven turns make a circle', () => {
    expect(turn(0)).toBe(0);
    expect(turn(7)).toBe(360);
  });
});

describe('dots', () => {
  test('area grows with the count up to four', () => {
    // 7.6·√1 = 7.6, 7.6·√4 = 15.2, and no larger after that
    expect(dotRadius(1)).toBeCloseTo(7.6);
    expect(dotRadius(4)).toBeCloseTo(15.2);
    expect(dotRadius(50)).toBeCloseTo(15.2);
    // 2 · 15.2 = 30.4 < 34
    expect(2 * dotRadius(4)).toBeLessThan(CELL);
    expect([4, 5].map(isCrowded)).toEqual([false, true]);
  });
});
