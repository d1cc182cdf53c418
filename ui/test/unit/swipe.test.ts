import { describe, expect, test } from 'vitest';

import { WheelSwipe, fingerSwipe } from '../../src/lib/swipe';

describe('a touch pad', () => {
  test('steps once it has gone far enough, and then rests', () => {
    const wheel = new WheelSwipe();
    expect([50, 50, 50, 50, 200].map((by, index) => wheel.turn(by, 0, index * 16))).toEqual([
      undefined,
      undefined,
      1,
      undefined,
      undefined,
    ]);
    // 4 · 16 + 221 is more than the rest of 220 after the last turn.
    expect(wheel.turn(-130, 0, 64 + 221)).toBe(-1);
  });

  test('does not add up turns with a rest between them', () => {
    const wheel = new WheelSwipe();
    expect([0, 300, 600].map((at) => wheel.turn(80, 0, at))).toEqual([undefined, undefined, undefined]);
  });

  test('going back undoes what was gone', () => {
    const wheel = new WheelSwipe();
    expect([100, -100, 100].map((by, index) => wheel.turn(by, 0, index * 16))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('scrolling down is no step, however far', () => {
    const wheel = new WheelSwipe();
    expect([1, 2, 3, 4].map((at) => wheel.turn(100, 90, at * 16))).toEqual(Array(4).fill(undefined));
  });
});

describe('a finger', () => {
  const from = { x: 200, y: 200, at: 0 };
  test('steps by a flat, quick swipe', () => {
    expect(fingerSwipe(from, { x: 100, y: 220, at: 200 })).toBe(1);
    expect(fingerSwipe(from, { x: 300, y: 190, at: 200 })).toBe(-1);
  });
  test('does not by a short, a slow, or a steep one', () => {
    expect(fingerSwipe(from, { x: 150, y: 200, at: 200 })).toBeUndefined();
    expect(fingerSwipe(from, { x: 100, y: 200, at: 900 })).toBeUndefined();
    expect(fingerSwipe(from, { x: 100, y: 280, at: 200 })).toBeUndefined();
  });
});
