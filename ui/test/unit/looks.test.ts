import { describe, expect, test } from 'vitest';

import { type Asked, looksOf } from '../../src/lib/looks';
import { roomOf } from '../../src/lib/room';

const NOTHING: Asked = { dark: false, forced: false, contrast: false, opaque: false, still: false };
const USUAL = { theme: 'system', text_size: 'usual' } as const;

describe('looks', () => {
  test('usual settings under a usual system leave no mark', () => {
    expect(Object.values(looksOf(USUAL, NOTHING)).filter((value) => value !== false)).toEqual([]);
  });

  test('what was chosen holds whatever the system says', () => {
    const chosen = { more_contrast: true, less_transparency: true, calmer: true, blur: true } as const;
    expect(looksOf({ ...chosen, theme: 'dark', text_size: 'larger' }, NOTHING)).toEqual({
      theme: 'dark',
      text: 'larger',
      contrast: 'dark',
      opaque: '',
      still: '',
      blur: '',
    });
  });

  test('what the system asks for holds without a choice, and before the journal is open', () => {
    const asked = { ...NOTHING, contrast: true, opaque: true, still: true };
    for (const chosen of [USUAL, {}])
      expect(looksOf(chosen, asked)).toMatchObject({ contrast: 'light', opaque: '', still: '' });
  });

  test('higher contrast suits its ground: the chosen theme, else the system’s', () => {
    const contrast = (theme: 'system' | 'light' | 'dark', dark: boolean) =>
      looksOf({ theme, more_contrast: true }, { ...NOTHING, dark }).contrast;
    expect(contrast('system', true)).toBe('dark');
    expect(contrast('system', false)).toBe('light');
    expect(contrast('light', true)).toBe('light');
    expect(contrast('dark', false)).toBe('dark');
  });

  test('the system’s own colours come before a theme, and let nothing shine through', () => {
    const looks = looksOf({ theme: 'light', more_contrast: true }, { ...NOTHING, forced: true, dark: true });
    expect(looks).toMatchObject({ theme: false, contrast: 'dark', opaque: '' });
  });
});

describe('room', () => {
  const names = (width: number) =>
    Object.entries(roomOf(width))
      .filter(([, holds]) => holds)
      .map(([name]) => name);

  test('a window has the names that hold for its width in text', () => {
    expect(names(20)).toEqual(['slim', 'narrow', 'middle', 'single']);
    expect(names(39.9)).toEqual(['narrow', 'middle', 'single']);
    expect(names(40)).toEqual(['middle', 'single']);
    expect(names(60)).toEqual(['single']);
    expect(names(61)).toEqual([]);
    expect(names(65)).toEqual(['wide']);
  });
});
