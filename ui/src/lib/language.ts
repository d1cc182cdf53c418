/** Which language the window speaks, and bringing in another while it is open. */
import { LANGUAGES, type Language } from 'virtual:languages';

import { setLocale } from './format';
import { useContent } from './practices';
import { DIRECTION, LANGUAGE, useWords } from './words';

/** English in disguise, for tests: what was not translated or has no room stands out. */
const PSEUDO = 'en-XA';

const FALLBACK = 'en';

const primary = (tag: string) => tag.split('-')[0].toLowerCase();

/** The language nearest to a tag: the same, else the one without its region. */
const nearest = (tag: string): Language | undefined =>
  LANGUAGES.find((language) => language.tag === tag) ??
  LANGUAGES.find((language) => language.tag === primary(tag));

/** What the person's system most likely speaks, to be fetched while the journal is asked. */
export const likely = (): string =>
  navigator.languages.map(nearest).find((language) => language !== undefined)?.tag ?? FALLBACK;

/** Brings a language here ahead of time; a failure is told when it is spoken. */
export function fetchAhead(tag: string) {
  nearest(tag)
    ?.load()
    .catch(() => undefined);
}

let spoken = '';

/** Speaks a language from now on, with the dates and numbers of `locale`; says whether that is a
 * change. */
export async function speak(tag: string, locale: string): Promise<boolean> {
  if (spoken === `${tag} ${locale}`) return false;
  const language = nearest(tag) ?? nearest(FALLBACK);
  if (!language) return false;
  const { words, content } = await language.load();
  const dress = tag === PSEUDO ? (await import('./pseudo')).dress : undefined;
  useWords(words, language.tag, locale, dress);
  useContent(content, dress);
  setLocale(locale);
  spoken = `${tag} ${locale}`;
  return true;
}

/** Tells the document which language it is in and which way that runs. */
export function markDocument(root = document.documentElement) {
  root.lang = LANGUAGE;
  root.dir = DIRECTION;
}
