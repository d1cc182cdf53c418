/** Text in a drawing: how wide it is about, where it breaks, how it is written. */
import { type SVGTemplateResult, svg } from 'lit';

import { LANGUAGE } from '../lib/words';

/** Sizes in true pixels; a chart writes in no other. */
export const SMALL = 12;
export const PLAIN = 13;
export const LARGE = 14;

/** Widths of letters in parts of the size, a little generous, as every system has other fonts. */
const WIDTHS: [RegExp, number][] = [
  [/[iljtfrI.,:;'’|\s]/u, 0.34],
  [/[mwMW]/u, 0.9],
  [/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u, 1.02],
  [/\p{Lu}/u, 0.68],
];

const letterWidth = (letter: string) => WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? 0.58;

/** About how wide words are; nothing can be measured where there is no window. */
export const widthOf = (words: string, size = SMALL) =>
  [...words].reduce((sum, letter) => sum + letterWidth(letter), 0) * size;

/** Words broken into lines that fit, each as full as it can be. */
export function wrapped(words: string, width: number, size = SMALL): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = lines.length ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

export interface TextLook {
  size?: number;
  fill?: string;
  anchor?: 'start' | 'middle' | 'end';
  weight?: number;
}

/** One line of text on its baseline. `start` is where reading begins. */
export function text(x: number, y: number, words: string, look: TextLook = {}): SVGTemplateResult {
  const { size = SMALL, fill = 'var(--ink-3)', anchor = 'start', weight = 400 } = look;
  return svg`<text x=${x} y=${y} font-size=${size} font-weight=${weight} fill=${fill} text-anchor=${anchor} unicode-bidi="plaintext">${words}</text>`;
}

/** Names as a sentence lists them. */
export const listed = (names: string[]) =>
  new Intl.ListFormat(LANGUAGE, { type: 'conjunction' }).format(names);
