/** The interface's words: Fluent messages in the language of the moment. */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

/** The language the words are in; what joins words follows it, whatever dates do. */
export let LANGUAGE = 'en';
/** Which way that runs. */
export let DIRECTION: 'ltr' | 'rtl' = 'ltr';

/** Messages, each with its name and what Fluent made of its text. */
export type Words = Array<[id: string, value: Pattern]>;
type Pattern = FluentResource['body'][number]['value'];

let bundle = new FluentBundle(LANGUAGE);

/** Speaks `language` from now on, with the numbers of `locale`. `transform` dresses texts up. */
export function useWords(
  words: Words,
  language: string,
  locale: string,
  transform?: (text: string) => string,
) {
  LANGUAGE = language;
  DIRECTION = words.some(([id, value]) => id === 'text-direction' && value === 'rtl') ? 'rtl' : 'ltr';
  // Isolation marks are for right-to-left languages; other text would only carry them along.
  bundle = new FluentBundle([locale, language], { useIsolating: DIRECTION === 'rtl', transform });
  const body = words.map(([id, value]) => ({ id, value, attributes: {} }));
  bundle.addResource(Object.assign(new FluentResource(''), { body }));
}

/** The words for `key`; a key without words shows itself, which a test forbids. */
export function t(key: string, args?: Record<string, FluentVariable>): string {
  const message = bundle.getMessage(key);
  return message?.value ? bundle.formatPattern(message.value, args) : key;
}

/** A person's own words for a place in a sentence, whose direction they leave as it is. */
export const isolated = (text: string) => `\u2068${text}\u2069`;

/** Whether there are words for `key`. */
export const has = (key: string) => bundle.hasMessage(key);
