/** Words with pieces of a page in their places, wherever a language puts them. */
import { type TemplateResult, html } from 'lit';

import { t } from './words';

/** Stands where a piece goes; nobody types it. */
const MARK = '\uFFFC';

/** A message's own words; those between <b> and </b> are bold. */
const ownWords = (words: string) =>
  words.split(/<b>(.*?)<\/b>/).map((part, index) => (index % 2 ? html`<b>${part}</b>` : part));

/** The words for `key`, with a piece for each of its places. */
export function richWords(key: string, pieces: Record<string, TemplateResult>) {
  const places = Object.keys(pieces).map((name) => [name, `${MARK}${name}${MARK}`]);
  return t(key, Object.fromEntries(places))
    .split(MARK)
    .map((part, index) => (index % 2 ? pieces[part] : ownWords(part)));
}
