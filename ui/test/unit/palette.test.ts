import { afterEach, describe, expect, test } from 'vitest';

import { matching } from '../../src/components/command-palette/matching';
import { typedDay } from '../../src/components/command-palette/typed-day';
import { setLocale } from '../../src/lib/format';

const named = (...labels: string[]) =>
  labels.map((label) => {
    const [group, name] = label.split('/');
    return { group, label: name };
  });
const found = (query: string, ...labels: string[]) =>
  matching(named(...labels), query).map(({ label }) => label);

describe('matching', () => {
  test('folds case and accents on both sides', () => {
    expect(found('resume', 'a/Résumé')).toEqual(['Résumé']);
    expect(found('ÉCOUTE', 'a/ecoute active')).toEqual(['ecoute active']);
  });

  test('wants every word, in any order', () => {
    expect(found('bound set', 'a/Set boundaries', 'a/Settings')).toEqual(['Set boundaries']);
  });

  test('puts a beginning before a beginning within, and that before the middle of a word', () => {
    expect(found('set', 'a/Reset', 'a/The set', 'a/Settings')).toEqual(['Settings', 'The set', 'Reset']);
  });

  test('keeps groups together, the one with the best of all first', () => {
    expect(found('log', 'a/The log', 'b/Log it', 'a/Prolog', 'b/Blog')).toEqual([
      'Log it',
      'Blog',
      'The log',
      'Prolog',
    ]);
  });

  test('reads over soft hyphens and takes either quote', () => {
    expect(found('grenzen setzen', 'a/Gren\u00adzen setzen')).toHaveLength(1);
    expect(found("today's", 'a/Today’s focus')).toHaveLength(1);
  });

  test('takes signs of patterns as they are', () => {
    expect(found('a.c', 'a/abc', 'a/see a.c')).toEqual(['see a.c']);
    expect(found('(', 'a/abc')).toEqual([]);
  });
});

describe('a typed day', () => {
  afterEach(() => setLocale('en-GB'));
  const typed = (text: string) => typedDay(text, '2026-05-09');

  test('is read in numbers, in the order of the place', () => {
    expect(typed('2026-05-03')).toBe('2026-05-03');
    expect(typed('3.5.2026')).toBe('2026-05-03');
    expect(typed('3/5')).toBe('2026-05-03');
    expect(typed('3-5-25')).toBe('2025-05-03');
    setLocale('en-US');
    expect(typed('3/5')).toBe('2026-03-05');
    setLocale('ja-JP');
    expect(typed('5月3日')).toBe('2026-05-03');
    expect(typed('2025年12月24日')).toBe('2025-12-24');
  });

  test('is read with the month by name or by its beginning', () => {
    expect(typed('3 May')).toBe('2026-05-03');
    expect(typed('May 3, 2025')).toBe('2025-05-03');
    expect(typed('3rd of sept 2025')).toBe('2025-09-03');
    setLocale('de-DE');
    expect(typed('3. märz')).toBe('2026-03-03');
    expect(typed('3. marz')).toBe('2026-03-03');
  });

  test('is read in digits of other scripts', () => {
    expect(typed('٣/٥/٢٠٢٦')).toBe('2026-05-03');
  });

  test('without a year is the newest one gone by', () => {
    expect(typed('9 May')).toBe('2026-05-09');
    expect(typed('10 May')).toBe('2025-05-10');
    expect(typed('29 feb')).toBeUndefined();
  });

  test('is nothing where it does not lie in the journal’s time, or is no day', () => {
    expect(typed('2026-05-10')).toBeUndefined();
    expect(typed('1969-12-31')).toBeUndefined();
    expect(typed('31/2/2026')).toBeUndefined();
    expect(typed('3')).toBeUndefined();
    expect(typed('May')).toBeUndefined();
    expect(typed('3 people')).toBeUndefined();
    expect(typed('1 2 3 4')).toBeUndefined();
  });
});
