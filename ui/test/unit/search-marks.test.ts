import { describe, expect, test } from 'vitest';

import { firstMatch, matches, searchWords } from '../../src/lib/search-marks';

const marked = (text: string, search: string) => {
  let [out, from] = ['', 0];
  for (const [start, end] of matches(text, searchWords(search))) {
    out += `${text.slice(from, start)}[${text.slice(start, end)}]`;
    from = end;
  }
  return out + text.slice(from);
};

describe('marks', () => {
  test.each([
    ['Soup and bread', 'soup', '[Soup] and bread'],
    ['Über uns, über alles', 'uber', '[Über] uns, [über] alles'],
    ['U\u0308ber uns', 'uber', '[U\u0308ber] uns'],
    ['cafe\u0301 noir', 'CAFÉ', '[cafe\u0301] noir'],
    ['unbelievable', 'lieva', 'unbe[lieva]ble'],
    ['bread and soup', 'soup  bread', '[bread] and [soup]'],
    ['soupsoup', 'soup', '[soupsoup]'],
    ['abcdef', 'abcd cdef', '[abcdef]'],
    ['كِتابٌ جديد', 'كتاب', '[كِتابٌ] جديد'],
    ['我们坐在火边', '火边', '我们坐在[火边]'],
    ['So 👩‍👩‍👧‍👦 it was', '👩‍👩‍👧‍👦', 'So [👩‍👩‍👧‍👦] it was'],
    ['a ❤\ufe0f b', '❤', 'a [❤\ufe0f] b'],
    ['İstanbul', 'istanbul', '[İstanbul]'],
    ['한국', '하', '한국'],
    ['कि क', 'कि', '[कि] क'],
    ['a.b*c', '.b*', 'a[.b*]c'],
    ['Zoë und ÖL', 'o', 'Z[o]ë und [Ö]L'],
    ['Zoe\u0308 und ÖL', 'ÖL oe', 'Z[oe\u0308] und [ÖL]'],
    ['Straße', 'ẞE', 'Stra[ße]'],
    ['明日は晴れ、明後日も', '明', '[明]日は晴れ、[明]後日も'],
    ['明日は晴れ', '日は 晴', '明[日は晴]れ'],
    ['nothing', 'else', 'nothing'],
    ['nothing', '   ', 'nothing'],
    ['', 'a', ''],
  ])('%s for %s', (text, search, expected) => expect(marked(text, search)).toBe(expected));

  test('there are only so many of them', () => {
    expect(matches('a b '.repeat(10_000), ['a']).length).toBe(200);
  });
});

test('the first of the words is found, in a long text too', () => {
  const text = `${'é'.repeat(500_000)} Über`;
  const before = performance.now();
  expect(firstMatch(text, searchWords('uber'))).toBe(500_001);
  expect(performance.now() - before).toBeLessThan(1500);
  expect(firstMatch(text, searchWords('zz'))).toBe(-1);
  expect(firstMatch(text, [])).toBe(-1);
});
