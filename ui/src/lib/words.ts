/** The interface's words: Fluent messages, one file per room. */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

// Three of them are spoken by the programs themselves.
const files = import.meta.glob<string>(
  ['../locales/en/*.ftl', '!../locales/en/{desktop,letter,terminal}.ftl'],
  { query: '?raw', import: 'default', eager: true },
);

// Isolation marks are for right-to-left languages; English text would only carry them along.
const bundle = new FluentBundle('en', { useIsolating: false });
/** The language the words are in; what joins words follows it, whatever dates do. */
export const language = () => bundle.locales[0];
for (const text of Object.values(files)) bundle.addResource(new FluentResource(text));

/** The words for `key`; a key without words shows itself, which a test forbids. */
export function t(key: string, args?: Record<string, FluentVariable>): string {
  const message = bundle.getMessage(key);
  return message?.value ? bundle.formatPattern(message.value, args) : key;
}

/** A person's own words for a place in a sentence, whose direction they leave as it is. */
export const isolated = (text: string) => `\u2068${text}\u2069`;

/** Whether there are words for `key`. */
export const has = (key: string) => bundle.hasMessage(key);
