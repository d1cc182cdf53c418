/** The languages as modules of the window: a list of them, and each one's words and content in a
 * part of its own, which is fetched when it is spoken. A language is added by adding its files. */
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import type { Plugin } from 'vite';

const LOCALES = resolve(import.meta.dirname, 'src/locales');
const CONTENT = resolve(import.meta.dirname, '../src-tauri/crates/core/content');

const LIST = 'virtual:languages';
const ASKED = 'virtual:language/';
/** What the module of a language is called, before its tag. */
export const ONE = `\0${ASKED}`;

/** Files that only the programs speak. */
const SPOKEN_ELSEWHERE = ['desktop.ftl', 'errors.ftl', 'letter.ftl', 'terminal.ftl'];
/** Texts of a practice that only the journal and the reminders speak. */
const TEXTS_ELSEWHERE = ['questions', 'reminders'];

const text = (language: string, file: string) => readFileSync(resolve(LOCALES, language, file), 'utf8');

/** A language's words for the window: the name of each message and its pattern, taken apart here
 * because that takes the window longer than all else it does with them. */
const words = (language: string) =>
  readdirSync(resolve(LOCALES, language))
    .filter((file) => !SPOKEN_ELSEWHERE.includes(file))
    .flatMap((file) => new FluentResource(text(language, file)).body)
    .map(({ id, value }) => [id, value]);

const content = (language: string): unknown =>
  JSON.parse(readFileSync(resolve(CONTENT, `${language}.json`), 'utf8'), (key, value) =>
    TEXTS_ELSEWHERE.includes(key) ? undefined : value,
  );

const nameOf = (language: string) =>
  /^language-name = (.+)$/m.exec(text(language, 'common.ftl'))?.[1] ?? language;

function list(): string {
  const entries = readdirSync(LOCALES).map(
    (tag) =>
      `{ tag: ${JSON.stringify(tag)}, name: ${JSON.stringify(nameOf(tag))}, load: () => import('${ASKED}${tag}') }`,
  );
  return `export const LANGUAGES = [${entries.join(',\n')}];`;
}

export const languages: Plugin = {
  name: 'languages',
  resolveId: (id) => (id === LIST || id.startsWith(ASKED) ? `\0${id}` : null),
  load(id) {
    if (id === `\0${LIST}`) return list();
    if (!id.startsWith(ONE)) return null;
    const language = id.slice(ONE.length);
    // A string of JSON is read sooner than the same as JavaScript.
    return `export const words = JSON.parse(${JSON.stringify(JSON.stringify(words(language)))});
export const content = ${JSON.stringify(content(language))};`;
  },
  configureServer(server) {
    server.watcher.add([LOCALES, CONTENT]);
    server.watcher.on('change', (file) => {
      if (!file.startsWith(LOCALES) && !file.startsWith(CONTENT)) return;
      server.moduleGraph.invalidateAll();
      server.ws.send({ type: 'full-reload' });
    });
  },
};
