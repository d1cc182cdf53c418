/** What opens on the pages, in the real window: nothing is squeezed to nothing, no word is broken. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { PLACES, type Place } from '../browser/places';
import { Desk, until, wait } from './desk';
import { Page } from './page';

/** Those that need nothing but a journal. */
const OPENED = [
  'focus menu',
  'rest dialog',
  'progress as tables',
  'save menu',
  'journal filters',
  'calendar',
  'editing',
  'space form',
  'space merge',
  'reminder form',
  'backups',
  'restore',
  'export',
  'palette',
  'practice',
];
const chosen = PLACES.filter(({ name }) => OPENED.includes(name));

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await Desk.make();
  await desk.hearth('log', 'empathy', '--note', 'The first one.', '--space', 'Jo');
  await desk.hearth('log', 'support', '--note', 'Carried the shopping up.', '--space', 'Choir');
  await desk.hearth('backup', 'create');
  page = await Page.openOnToday(desk);
}, 60_000);
afterAll(async () => {
  await page?.close().catch(() => undefined);
  await desk?.close();
});

/** Goes there by way of another page, so that nothing is open any more. */
async function reach({ view = 'today', press = [] }: Place) {
  await page.ask(`document.querySelectorAll('dialog[open]').forEach((dialog) => dialog.close())`);
  await page.goto(view === 'letter' ? 'spaces' : 'letter');
  await page.goto(view);
  for (const what of press) await page.click(what);
  await wait(600); // panels settle for 280 ms
}

/** Boxes that scroll and have no room to, and words that go on in another line where they should not. */
const faults = () =>
  page.ask<string[]>(`(() => {
    const front = document.querySelector('dialog[open]') ?? document.querySelector('main');
    const parts = [...front.querySelectorAll('*')].filter((part) => part instanceof HTMLElement && part.checkVisibility());
    const squeezed = parts.filter((part) =>
      /auto|scroll/.test(getComputedStyle(part).overflowY) && part.clientHeight < Math.min(part.scrollHeight, 60));
    const broken = [];
    const texts = document.createTreeWalker(front, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (!text.parentElement.checkVisibility() || text.parentElement.closest('.vh, .data-folder, option, textarea')) continue;
      for (const { index, 0: word } of text.data.matchAll(/[\\p{L}\\p{N}\\u00ad]+/gu)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > word.split('\\u00ad').length) broken.push(word);
      }
    }
    return [...squeezed.map((part) => part.className + ': ' + part.clientHeight + ' of ' + part.scrollHeight), ...broken];
  })()`);

test('each is there', () => {
  expect(chosen.map(({ name }) => name).sort()).toEqual([...OPENED].sort());
});

// Japanese goes on in another line wherever it likes.
describe.each(['en', 'de', 'ar'])('in %s', (language) => {
  beforeAll(async () => {
    await page.change({ language });
    await until(language, () => page.ask<boolean>(`document.documentElement.lang === '${language}'`));
  });

  test.each(chosen)('$name has room', async (place) => {
    await reach(place);
    await desk.picture(`place-${place.name.replaceAll(' ', '-')}-${language}`);
    expect(await faults()).toEqual([]);
  });
});
