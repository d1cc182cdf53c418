import { describe, expect, test, vi } from 'vitest';

import { flow } from '../../src/charts/legend';
import { placed } from '../../src/charts/sheet';
import { widthOf, wrapped } from '../../src/charts/text';

describe('words in a drawing', () => {
  test('wide letters take more room than narrow ones, and size counts', () => {
    expect(widthOf('mmm')).toBeGreaterThan(2 * widthOf('iii'));
    // A letter of 0.58 at 12 px
    expect(widthOf('a')).toBeCloseTo(6.96);
    expect(widthOf('a', 24)).toBeCloseTo(2 * widthOf('a'));
    expect(widthOf('曜日')).toBeGreaterThan(24);
    // A soft hyphen and the marks round a name take no room.
    expect(widthOf('a\u00ad\u2068a\u2069')).toBeCloseTo(2 * widthOf('a'));
  });

  test('lines are as full as they can be, and a long word keeps its own', () => {
    // “aaaa” is 27.8 px, a space 4.1: two words are 59.8.
    expect(wrapped('aaaa aaaa aaaa', 60)).toEqual(['aaaa aaaa', 'aaaa']);
    expect(wrapped('aaaa aaaa aaaa', 59)).toEqual(['aaaa', 'aaaa', 'aaaa']);
    expect(wrapped('aaaaaaaaaaaaaa aa', 30)).toEqual(['aaaaaaaaaaaaaa', 'aa']);
  });

  test('a line keeps its words whole, with what stands close to them', () => {
    expect(wrapped('well-being (aaa)', 60)).toEqual(['well-being', '(aaa)']);
    expect(wrapped('“aaaa, aaaa”', 40)).toEqual(['“aaaa,', 'aaaa”']);
    expect(wrapped('', 60)).toEqual(['']);
  });

  test('a script without spaces breaks between its words, never before what closes them', () => {
    const sentence = '今日は「静かな」一日でした。';
    for (const width of [40, 60, 80, 100]) {
      const lines = wrapped(sentence, width);
      expect(lines.length, String(width)).toBeGreaterThan(1);
      expect(lines.join('')).toBe(sentence);
      for (const line of lines) {
        expect(line).not.toMatch(/^[」。]|「$/);
        expect(line.length === 1 || widthOf(line) <= Math.max(width, 48), line).toBe(true);
      }
    }
    expect(wrapped(sentence, 400)).toEqual([sentence]);
  });

  test('an engine that knows no words breaks at spaces', () => {
    vi.stubGlobal('Intl', {});
    expect(wrapped('aaaa aaaa 今日は', 60)).toEqual(['aaaa aaaa', '今日は']);
    vi.unstubAllGlobals();
  });
});

describe('places', () => {
  test('a legend breaks before what has no room', () => {
    const sign = () => [] as never;
    // 12 of sign, 6 beside and 27.8 of words are 45.8; 16 between two.
    const items = Array.from({ length: 3 }, () => ({ words: 'aaaa', sign }));
    expect(flow(items, 110).map(({ line }) => line)).toEqual([0, 0, 1]);
    expect(flow(items, 107).map(({ line }) => line)).toEqual([0, 1, 2]);
    expect(flow(items, 20).map(({ line }) => line)).toEqual([0, 1, 2]);
    expect(flow(items, 110)[1].x).toBeCloseTo(61.84);
  });

  test('mirrored, a place is as far from the other edge', () => {
    const space = { width: 400, names: true };
    expect(placed({ ...space, rtl: false }, 30, 20)).toBe(30);
    expect(placed({ ...space, rtl: true }, 30, 20)).toBe(350);
  });
});
