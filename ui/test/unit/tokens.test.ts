/** Values stand in the tokens and nowhere else, and every token that is used is there. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { colorsNamed } from 'culori';
import { describe, expect, test } from 'vitest';

import { TOKENS, declarations, sheets } from './stylesheets';

const others = Object.entries(sheets).filter(([path]) => path !== TOKENS);

/** Declarations of all other sheets as `path: name: value`, those a filter finds. */
const found = (is: (name: string, value: string) => boolean) =>
  others.flatMap(([path, text]) =>
    [...text.matchAll(/\{([^{}]*)\}/g)]
      .flatMap(([, body]) => declarations(body))
      .filter(([name, value]) => is(name, value))
      .map(([name, value]) => `${path}: ${name}: ${value}`),
  );

const FUNCTION = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/i;
const NAME = new RegExp(`(?<![\\w-])(?:${Object.keys(colorsNamed).join('|')})(?![\\w-])`, 'i');
/** A token’s name, or a family’s, is no value. */
const bare = (value: string) => value.replace(/var\([^)]*\)|"[^"]*"/g, '');

describe('outside the tokens', () => {
  test('there is something to look at', () => {
    expect(others.length).toBeGreaterThan(60);
    expect(found((name) => name === 'border-radius').length).toBeGreaterThan(20);
  });

  test('no colour is written', () => {
    expect(found((_, value) => FUNCTION.test(value) || NAME.test(bare(value)))).toEqual([]);
  });

  test('no text is sized in pixels', () => {
    expect(found((name, value) => /^font(-size)?$/.test(name) && /\dpx/.test(bare(value)))).toEqual([]);
  });

  test('no corner is rounded in pixels or rem', () => {
    const loose = (value: string) => /\d(px|rem|em)/.test(bare(value).replace(/ - 1px/g, ''));
    expect(found((name, value) => /radius$/.test(name) && loose(value))).toEqual([]);
  });

  test('nothing takes a time of its own', () => {
    const moves = /^(transition|animation)(-duration|-delay)?$/;
    const timed = /(?<![\w-])(?!0m?s)[\d.]+m?s\b/;
    expect(found((name, value) => moves.test(name) && timed.test(bare(value)))).toEqual([]);
  });

  test('no layout asks for a width in pixels, which knows nothing of the text’s size', () => {
    expect(Object.entries(sheets).filter(([, text]) => /@media[^{]*(width|height)/.test(text))).toEqual([]);
  });
});

test('every token that is used is defined', () => {
  const source = join(import.meta.dirname, '../../src');
  const scripts = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(source, path), 'utf8').replace(/\/\*[^]*?\*\//g, ''));
  const styles = Object.values(sheets).join('\n');
  const defined = new Set([...styles.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name));
  const used = [styles, ...scripts].flatMap((text) =>
    // A name may be put together from its beginning: `--heat-${level}`.
    [...text.matchAll(/var\((--[\w-]+)(\$\{)?/g)].map(([, name, open]) => ({ name, open: Boolean(open) })),
  );
  expect(used.length).toBeGreaterThan(500);
  const missing = used.filter(({ name, open }) =>
    open ? ![...defined].some((one) => one.startsWith(name)) : !defined.has(name),
  );
  expect(missing).toEqual([]);
});
