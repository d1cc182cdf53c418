/** Every language says everything: the same messages with the same variables, and the same content. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FluentParser, type Message, type Resource, type SelectExpression, Visitor } from '@fluent/syntax';
import { describe, expect, test } from 'vitest';

const locales = join(import.meta.dirname, '../../src/locales');
const content = join(import.meta.dirname, '../../../src-tauri/crates/core/content');
const others = readdirSync(locales).filter((language) => language !== 'en');

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** The variables of a message and the plural forms it chooses between. */
class Parts extends Visitor {
  variables = new Set<string>();
  choices: string[][] = [];

  override visitVariableReference(node: { id: { name: string } }) {
    this.variables.add(node.id.name);
  }

  override visitSelectExpression(node: SelectExpression) {
    this.choices.push(node.variants.map(({ key }) => (key.type === 'Identifier' ? key.name : key.value)));
    this.genericVisit(node);
  }
}

function parts(message: Message): Parts {
  const found = new Parts();
  found.visit(message);
  return found;
}

const parse = (language: string, file: string): Resource =>
  new FluentParser().parse(readFileSync(join(locales, language, file), 'utf8'));

const messages = (resource: Resource) =>
  resource.body.filter((entry): entry is Message => entry.type === 'Message');

const variablesOf = (resource: Resource) =>
  Object.fromEntries(
    messages(resource).map((message) => [message.id.name, [...parts(message).variables].sort()]),
  );

/** A value with each text in it replaced by its kind, so that only the build is left. */
const build = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, part) =>
      typeof part === 'string' && !['id', 'practice', 'kind', 'at'].includes(key) ? 'text' : part,
    ),
  );

const json = (name: string) => JSON.parse(readFileSync(join(content, name), 'utf8'));

test('there are files of words', () => {
  expect(readdirSync(join(locales, 'en')).length).toBeGreaterThan(10);
});

const spoken = ['desktop.ftl', 'errors.ftl', 'letter.ftl', 'terminal.ftl'];

// Window and programs share one file; else each has words of its own.
test.each(readdirSync(locales))('%s says nothing twice', (language) => {
  const files = readdirSync(join(locales, language));
  const rooms = [files.filter((file) => !spoken.includes(file)), ['common.ftl', ...spoken]];
  for (const room of rooms) {
    const keys = room.flatMap((file) => messages(parse(language, file)).map(({ id }) => id.name));
    expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
  }
});

describe.each(others)('%s', (language) => {
  const files = readdirSync(join(locales, 'en'));

  test('has each file and no other', () => {
    expect(readdirSync(join(locales, language)).sort()).toEqual(files.sort());
  });

  test.each(files)('says everything of %s', (file) => {
    const own = parse(language, file);
    expect(own.body.filter((entry) => entry.type === 'Junk')).toEqual([]);
    const english = variablesOf(parse('en', file));
    // A letter's sentences may be as many as a language likes; a test of the programs looks at them.
    const needed = (key: string) => !/^letter-.*-[3-9]$/.test(key) || file !== 'letter.ftl';
    const said = variablesOf(own);
    expect(Object.keys(english).filter((key) => needed(key) && !(key in said))).toEqual([]);
    expect(Object.keys(said).filter((key) => needed(key) && !(key in english))).toEqual([]);
    if (file === 'letter.ftl') return;
    expect(said).toEqual(english);
  });

  test.each(files)('chooses between all its plural forms in %s', (file) => {
    const needed = new Intl.PluralRules(language)
      .resolvedOptions()
      .pluralCategories.filter((category) => category !== 'zero');
    const short = messages(parse(language, file)).filter((message) =>
      parts(message).choices.some(
        (choice) =>
          choice.some((key) => CATEGORIES.includes(key) && key !== 'other') &&
          !needed.every((category) => choice.includes(category)),
      ),
    );
    expect(short.map((message) => message.id.name)).toEqual([]);
  });

  test('neither shouts nor draws', () => {
    for (const file of files)
      expect(readFileSync(join(locales, language, file), 'utf8'), file).not.toMatch(
        /[!！]|\p{Extended_Pictographic}/u,
      );
  });

  test.each(['', 'example.'])('has the content of %sen.json', (name) => {
    const own = json(`${name}${language}.json`);
    expect(build(own)).toEqual(build({ ...json(`${name}en.json`) }));
    if (name === '') expect(own.language).toBe(language);
  });
});
