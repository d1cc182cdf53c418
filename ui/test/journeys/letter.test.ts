import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Key } from 'selenium-webdriver';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { Desk, day, until } from './desk';
import { print, saveAs } from './dialog';
import { Page } from './page';

interface Letter {
  days: string[];
  text: { paragraphs: Array<{ text: string }> };
  kept: { closing: string | null; changed_since: boolean } | null;
}

let desk: Desk;
let page: Page;

beforeEach(async () => {
  desk = await Desk.make();
  await desk.hearth('log', 'listening', '--on', day(8), '--note', 'Called Jo back. Let her finish. שלום');
  await desk.hearth(
    'log',
    'support',
    '--on',
    day(7),
    '--note',
    '<img src=x onerror=alert(1)> carried the bags',
  );
  await desk.hearth('log', 'empathy', '--on', day(7), '--private', '--note', 'sesquipedalian secret');
  page = await Page.openOnToday(desk);
  await page.driver.manage().window().setRect({ width: 1040, height: 900, x: 60, y: 20 });
  await page.goto('letter');
}, 60_000);

afterEach(async () => {
  await page?.close().catch(() => undefined);
  await desk?.close();
});

const letter = async (...of: string[]): Promise<Letter> =>
  JSON.parse(await desk.hearth('letter', '--json', ...of));
const shown = () => page.text('.letter');
/** Words without how they are folded. */
const folded = (text: string) => text.replace(/\s+/g, ' ');

/** Goes to the week of a day by the date field. */
async function weekOf(date: string) {
  await page.find('[data-view="letter"] input[type="date"]');
  await page.ask(
    `(() => { const field = document.querySelector('[data-view="letter"] input[type="date"]');
       field.value = '${date}'; field.dispatchEvent(new Event('change', { bubbles: true })); })()`,
  );
}

test('the letter is the same in window and terminal, and never holds what is private', async () => {
  for (const date of [day(8), day(7), day(0)]) {
    await weekOf(date);
    const wanted = await letter('--of', date);
    await until(`the letter of ${date}`, async () =>
      folded(await shown()).includes(folded(wanted.text.paragraphs[1].text)),
    );
    for (const { text } of wanted.text.paragraphs) expect(folded(await shown())).toContain(folded(text));
    expect(await shown()).not.toContain('sesquipedalian');
  }
  await weekOf(day(7));
  await until('the other quote', async () => (await shown()).includes('<img src=x'));
  await desk.picture('journey-letter');
}, 90_000);

test('a kept letter stays as it was, says when its week changed, and can be composed again', async () => {
  await weekOf(day(8));
  await until('the quote', async () => (await shown()).includes('Called Jo back'));
  const field = await page.find('letter-keep textarea');
  await field.sendKeys('Onwards, gently.');
  await field.sendKeys(Key.chord(Key.CONTROL, Key.ENTER));
  await until('the closing line', async () => (await shown()).includes('Onwards, gently.'));
  const kept = await letter('--of', day(8));
  expect(kept.kept).toMatchObject({ closing: 'Onwards, gently.', changed_since: false });

  await desk.hearth('log', 'boundaries', '--on', day(8), '--note', 'Said no before noon.');
  await page.find('.letter-note');
  expect((await letter('--of', day(8))).text).toEqual(kept.text);
  expect(await shown()).not.toContain('Said no before noon.');
  await desk.picture('journey-letter-changed');

  await page.click('.letter-note .btn');
  await until('the new letter', async () => (await shown()).includes('Said no before noon.'));
  expect((await letter('--of', day(8))).kept).toBe(null);
  await page.click('[data-action="undo"]');
  await until('the kept one', async () => (await shown()).includes('Onwards, gently.'));
}, 90_000);

test('a letter is taken along: copied, saved and printed', async () => {
  await weekOf(day(8));
  await until('the quote', async () => (await shown()).includes('Called Jo back'));
  await page.click('[data-action="save-letter"]');
  const file = join(desk.folder, 'letter.md');
  await saveAs(desk, file);
  await until('the file', () => existsSync(file));
  expect(readFileSync(file, 'utf8')).toBe(await desk.hearth('letter', '--of', day(8), '--markdown'));
  expect(statSync(file).mode & 0o777).toBe(0o600);

  await page.click('[data-action="copy-letter"]');
  await until('the word of it', async () => (await page.text('.toast')).includes('is on the clipboard'));
  const field = await page.find('letter-keep textarea');
  await field.click();
  // A key of the keyboard: the driver's own do not paste.
  await desk.run('xdotool', ['windowactivate', '--sync', await desk.window(), 'key', 'ctrl+v']);
  await until('what was copied', async () =>
    ((await field.getAttribute('value')) ?? '').includes('> Called Jo back'),
  );

  await page.click('[data-action="print-letter"]');
  await print(desk);
  const paper = join(desk.folder, 'output.pdf');
  await until('the paper', () => existsSync(paper) && readFileSync(paper).includes('%%EOF'), 20_000);
}, 90_000);
