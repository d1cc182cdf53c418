/** Where searched words stand in a text, as the search finds them: whatever their case and accents. */

/** A text as it is compared, with each sign's place in the text it was made of. */
interface Folded {
  text: string;
  /** The place of a sign of `text`, and behind the last one the end. */
  from: (place: number) => number;
}

/** From a place up to before another. */
export type Span = [number, number];

/** Accents of Latin, Greek and Cyrillic letters, vowel signs of Arabic, and the sign that asks for an
 * emoji. Other scripts' signs above and below are letters of their own. */
const ACCENTS = /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\ufe0f]/g;
/** More than anybody looks at, and as many as a text stays light with. */
const MOST = 200;

const known = new Map<string, string>();

function foldSign(sign: string): string {
  const before = known.get(sign);
  if (before !== undefined) return before;
  const folded = sign.normalize('NFD').replace(ACCENTS, '').normalize('NFC').toLowerCase();
  known.set(sign, folded);
  return folded;
}

export function fold(text: string): Folded {
  // Nearly every note: letters that are one sign each before and after.
  if (/^[\x00-\x7f]*$/.test(text)) return { text: text.toLowerCase(), from: (place) => place };
  const parts: string[] = [];
  const places: number[] = [];
  let place = 0;
  for (const sign of text) {
    const folded = foldSign(sign);
    for (let unit = 0; unit < folded.length; unit++) places.push(place);
    parts.push(folded);
    place += sign.length;
  }
  places.push(place);
  return { text: parts.join(''), from: (at) => places[at] };
}

/** What was searched for, word by word. */
export function searchWords(search: string): string[] {
  return [...new Set(search.split(/\s+/).map((word) => fold(word).text))].filter(Boolean);
}

/** Where the first of the words stands; none is -1. */
export function firstMatch(text: string, words: string[]): number {
  if (!words.length) return -1;
  const folded = fold(text);
  const places = words.map((word) => folded.text.indexOf(word)).filter((place) => place >= 0);
  return places.length ? folded.from(Math.min(...places)) : -1;
}

function* spansOf(folded: Folded, word: string): Generator<Span> {
  for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + word.length))
    yield [folded.from(at), endOf(folded, at + word.length)];
}

/** A sign that became several is marked whole. */
function endOf({ text, from }: Folded, place: number): number {
  let end = place;
  while (end < text.length && from(end) === from(place - 1)) end++;
  return from(end);
}

/** All places of the words, in order, none over another. */
export function matches(text: string, words: string[]): Span[] {
  if (!words.length) return [];
  const folded = fold(text);
  const found: Span[] = [];
  for (const word of words)
    for (const span of spansOf(folded, word)) if (found.push(span) >= MOST * words.length) break;
  return joined(found.sort(([a], [b]) => a - b)).slice(0, MOST);
}

function joined(spans: Span[]): Span[] {
  const all: Span[] = [];
  for (const [start, end] of spans) {
    const last = all[all.length - 1];
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else all.push([start, end]);
  }
  return all;
}
