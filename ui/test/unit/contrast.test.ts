/** Every palette by its numbers: what is read and pressed stands out, and the seven hues are told
 * apart by everybody. */
import { type Color, converter, differenceCiede2000, wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';

import { PRACTICES } from '../../src/lib/practices';
import { MATRICES } from '../vision';
import { type Values, rulesOf } from './stylesheets';

const [light, lightWide] = rulesOf(':root, [data-theme="light"]');
const [dark, darkWide] = rulesOf('[data-theme="dark"]');
const [contrastLight] = rulesOf(':root[data-contrast="light"]');
const [contrastDark] = rulesOf(':root[data-contrast="dark"]');

interface Palette {
  values: Values;
  /** The least contrast of what is read, and of what is only seen. */
  text: number;
  sign: number;
}

const PALETTES: Record<string, Palette> = {
  light: { values: light, text: 4.5, sign: 3 },
  dark: { values: { ...light, ...dark }, text: 4.5, sign: 3 },
  'light in OKLCH': { values: { ...light, ...lightWide }, text: 4.5, sign: 3 },
  'dark in OKLCH': { values: { ...light, ...dark, ...darkWide }, text: 4.5, sign: 3 },
  'light, higher contrast': { values: { ...light, ...contrastLight }, text: 7, sign: 4.5 },
  'dark, higher contrast': { values: { ...light, ...dark, ...contrastDark }, text: 7, sign: 4.5 },
};

const GROUNDS = ['paper', 'surface', 'sunken'];
const IDS = PRACTICES.map(({ id }) => id);
const pairs = (tops: string[], grounds: string[]) =>
  tops.flatMap((top) => grounds.map((ground) => [top, ground] as const));

/** Words and what they stand on. */
const TEXTS = [
  ...pairs(['ink', 'ink-2', 'ink-3', 'ember'], [...GROUNDS, 'ember-tint', 'care']),
  ...pairs(['on-ember'], ['ember-fill', 'ember-fill-hover']),
  ...pairs(
    ['ink'],
    IDS.map((id) => `p-${id}-tint`),
  ),
  // Of the tooltip.
  ...pairs(['paper'], ['ink']),
];
/** Edges of controls, the ring of the focus, glyphs and marks. */
const SIGNS = [
  ...pairs(['line-strong', 'focus', 'ember-fill'], GROUNDS),
  ...pairs(['care-line'], ['care', 'paper']),
  ...pairs(
    IDS.map((id) => `p-${id}`),
    GROUNDS,
  ),
  ...IDS.flatMap((id) => [[`p-${id}`, `p-${id}-tint`] as const, ['on-hue', `p-${id}`] as const]),
];

const rgb = converter('rgb');
const linear = converter('lrgb');
const between = (share: number) => Math.min(1, Math.max(0, share));

/** A colour as somebody with another colour vision sees it. */
function seen(colour: string, matrix: string): Color {
  const { r, g, b } = linear(colour)!;
  const m = matrix.split(' ').map(Number);
  const row = (at: number) => between(m[at] * r + m[at + 1] * g + m[at + 2] * b);
  return rgb({ mode: 'lrgb', r: row(0), g: row(3), b: row(6) });
}

const VISIONS = { 'the usual eye': '1 0 0 0 1 0 0 0 1', ...MATRICES };
const difference = differenceCiede2000();

describe.each(Object.entries(PALETTES))('%s', (_, { values, text, sign }) => {
  const faint = (all: (readonly [string, string])[], least: number) =>
    all
      .map(([top, ground]) => ({
        pair: `${top} on ${ground}`,
        contrast: wcagContrast(values[`--${top}`], values[`--${ground}`]),
      }))
      .filter(({ contrast }) => !(contrast >= least));

  test('words can be read on whatever they stand', () => {
    expect(faint(TEXTS, text)).toEqual([]);
  });

  test('edges, rings and glyphs can be seen', () => {
    expect(faint(SIGNS, sign)).toEqual([]);
  });

  test.each(Object.entries(VISIONS))('%s tells the seven hues apart', (_vision, matrix) => {
    const hues = IDS.map((id) => ({ id, colour: seen(values[`--p-${id}`], matrix) }));
    const close = hues.flatMap((one, index) =>
      hues
        .slice(index + 1)
        .map((other) => ({ pair: `${one.id}, ${other.id}`, far: difference(one.colour, other.colour) })),
    );
    expect(close).toHaveLength(21);
    expect(close.filter(({ far }) => !(far >= 10))).toEqual([]);
  });
});

test.each(['light', 'dark'])('higher contrast, %s: lines and chips have an edge too', (theme) => {
  const { values } = PALETTES[`${theme}, higher contrast`];
  for (const ground of GROUNDS)
    expect(wcagContrast(values['--line'], values[`--${ground}`]), ground).toBeGreaterThanOrEqual(4.5);
});

test('the system’s dark is the dark that is chosen', () => {
  expect(rulesOf(':root:not([data-theme="light"])')).toEqual([dark, darkWide]);
});

test('a palette leaves out no colour but light, which is the same in higher contrast', () => {
  const colours = Object.keys(lightWide).filter((name) => !name.startsWith('--glow'));
  expect(colours.length).toBeGreaterThan(35);
  for (const palette of [light, dark, darkWide, contrastLight, contrastDark])
    expect(Object.keys(palette)).toEqual(expect.arrayContaining(colours));
});
