import { FluentBundle, FluentResource } from '@fluent/bundle';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { clauses, facts, listed, listedShort, parts, sentences } from '../../src/lib/lists';
import { namesIn } from '../../src/lib/names';

const locales = join(import.meta.dirname, '../../src/locales');

describe('words put together', () => {
  test('a sentence lists with an “and”, a label without', () => {
    expect(listed(['Empathy'])).toBe('Empathy');
    expect(listed(['Empathy', 'support'])).toBe('Empathy and support');
    expect(listedShort(['Mon', 'Wed', 'Fri'])).toBe('Mon, Wed, Fri');
    expect(listedShort([])).toBe('');
  });

  test('what is empty leaves nothing behind', () => {
    expect(sentences(['', 'One.', '', 'Two.', 'Three.'])).toBe('One. Two. Three.');
    expect(clauses(['one', 'two', ''])).toBe('one; two');
    expect(parts(['', 'support', 'May'])).toBe('support, May');
    expect(facts(['19:30', '2 times'])).toBe('19:30 · 2 times');
    expect(facts(['', ''])).toBe('');
  });
});

describe('names to shorten', () => {
  test('come apart at the comma of any language', () =>
    expect(namesIn('Jo، سام، ジョー、サム，乔；萨姆;Ana\nMia؛ Lu')).toEqual([
      ...['Jo', 'سام', 'ジョー', 'サム', '乔', '萨姆', 'Ana', 'Mia', 'Lu'],
    ]));

  test.each(readdirSync(locales))('come apart as they are joined in %s', (language) => {
    const bundle = new FluentBundle(language, { useIsolating: true });
    bundle.addResource(new FluentResource(readFileSync(join(locales, language, 'common.ftl'), 'utf8')));
    const joined = bundle.formatPattern(bundle.getMessage('join-parts')?.value ?? '', {
      before: 'Jo',
      next: 'Sam',
    });
    expect(namesIn(joined)).toEqual(['Jo', 'Sam']);
  });
});
