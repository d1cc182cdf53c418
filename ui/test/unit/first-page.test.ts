/** The first page stays light, whatever is added to the others. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';

import { Interface } from '../first-page';

/** Bytes, with each file compressed by itself. */
const BUDGET = 80_000;

const languages = readdirSync(join(import.meta.dirname, '../../src/locales'));

let built: Interface;
beforeAll(async () => {
  built = await Interface.build();
}, 60_000);

test('the first page is light in every language', () => {
  const { weights } = built;
  expect(Object.keys(weights).sort()).toEqual(languages.sort());
  expect(Object.entries(weights).filter(([, bytes]) => bytes > BUDGET)).toEqual([]);
});

test('the words are where the window asks for them ahead', () => {
  const shell = readFileSync(join(import.meta.dirname, '../../../src-tauri/src/window.rs'), 'utf8');
  const asked = /import\(new URL\('\/(.+?)'/.exec(shell)?.[1];
  const expected = languages.map((tag) => [tag, asked?.replace('{language}', tag)]);
  expect(built.words).toEqual(Object.fromEntries(expected));
});

test('it has one style sheet and no page but Today', () => {
  expect(built.firstPage.filter((name) => name.endsWith('.css'))).toHaveLength(1);
  expect(built.viewsIn(built.firstPage)).toEqual(['today']);
});

test('each other page is a part of its own', () => {
  expect(built.fetchedViews.flat().sort()).toEqual([
    'journal',
    'letter',
    'practice',
    'progress',
    'reminders',
    'repair',
    'settings',
    'spaces',
    'welcome',
  ]);
  expect(built.fetchedViews.filter((views) => views.length > 1)).toEqual([]);
});
