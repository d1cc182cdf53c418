import { describe, expect, test } from 'vitest';

import { tipPlace } from '../../src/lib/tip-place';

const tip = { width: 100, height: 30 };
const view = { width: 400, height: 300 };

describe('the tooltip’s place', () => {
  test('above the mark’s middle where there is room', () => {
    // 100 + 20/2 − 100/2 = 60; 200 − 30 − 6 = 164
    expect(tipPlace({ left: 100, top: 200, width: 20, height: 20 }, tip, view)).toEqual({
      left: 60,
      top: 164,
    });
  });

  test('below where there is none above', () => {
    // 10 + 20 + 6 = 36
    expect(tipPlace({ left: 100, top: 10, width: 20, height: 20 }, tip, view).top).toBe(36);
  });

  test('within the window at both sides', () => {
    expect(tipPlace({ left: 0, top: 200, width: 20, height: 20 }, tip, view).left).toBe(8);
    // 400 − 100 − 8 = 292
    expect(tipPlace({ left: 390, top: 200, width: 10, height: 20 }, tip, view).left).toBe(292);
  });

  test('at a side of a mark as high as the window', () => {
    const tall = { left: 10, top: 5, width: 40, height: 290 };
    // 10 + 40 + 6 = 56; 5 + 290/2 − 30/2 = 135
    expect(tipPlace(tall, tip, view)).toEqual({ left: 56, top: 135 });
    // 300 − 100 − 6 = 194
    expect(tipPlace({ ...tall, left: 300 }, tip, view).left).toBe(194);
  });
});
