/** Text in a drawing: how wide it is about, where it breaks, how it is written. */
import { type SVGTemplateResult, svg } from 'lit';

import { LANGUAGE } from '../lib/words';

/** Sizes in true pixels; a chart writes in no other. */
export const SMALL = 12;
export const PLAIN = 13;
export const LARGE = 14;

/** Widths of letters in parts of the size, a little generous, as every system has other fonts. */
const WIDTHS: [RegExp, number][] = [
  [/[\p{Cf}\p{Mn}]/u, 0],
  [/[iljtfrI.,:;'’|\s]/u, 0.34],
  [/[mwMW]/u, 0.9],
  [
    /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u,
    1.02,
  ],
  [/\p{Lu}/u, 0.68],
];

const letterWidth = (letter: string) => WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? 0.58;

/** About how wide words are; nothing can be measured where there is no window. */
export const widthOf = (words: string, size = SMALL) =>
  [...words].reduce((sum, letter) => sum + letterWidth(letter), 0) * size;

/** Letters of scripts that put no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3000-\u303f]/u;
/** What belongs to the word before it, and what to the word after it. */
const CLOSES = /^[\p{Pe}\p{Pf}\p{Po}ー]/u;
const OPENS = /[\p{Ps}\p{Pi}]$/u;

/** Whether a line may end between two words that no space parts. */
const mayBreak = (before: string, next: string) =>
  UNSPACED.test(before.slice(-1)) && UNSPACED.test(next[0]) && !CLOSES.test(next) && !OPENS.test(before);

/** The words of a script without spaces; all in one where the engine cannot tell them. */
function apart(words: string): string[] {
  if (!('Segmenter' in Intl)) return [words];
  const found: string[] = [];
  for (const { segment } of new Intl.Segmenter(LANGUAGE, { granularity: 'word' }).segment(words)) {
    const before = found.at(-1);
    if (before === undefined || mayBreak(before, segment)) found.push(segment);
    else found[found.length - 1] += segment;
  }
  return found;
}

/** Between any two of these a line may end; the space after a word goes with it. */
const pieces = (words: string) =>
  (words.match(/\S+\s*|\s+/g) ?? []).flatMap((word) => (UNSPACED.test(word) ? apart(word) : [word]));

/** Words broken into lines that fit, each as full as it can be. */
export function wrapped(words: string, width: number, size = SMALL): string[] {
  const lines = [''];
  for (const piece of pieces(words)) {
    const line = lines[lines.length - 1];
    const fits = !line || widthOf((line + piece).trimEnd(), size) <= width;
    if (fits) lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
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
