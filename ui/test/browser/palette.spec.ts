import type { Page } from '@playwright/test';

import { SECTIONS } from '../../src/components/command-palette/sections';
import { expect, test } from './desk';

const palette = (page: Page) => page.getByRole('dialog', { name: 'Go anywhere' });
const field = (page: Page) => page.getByRole('combobox', { name: /A page, a practice/ });
const options = (page: Page) => palette(page).getByRole('option');
const chosen = (page: Page) => palette(page).locator('[aria-selected="true"]');

async function openPalette(page: Page, text = '') {
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  if (text) await page.keyboard.type(text);
  // The journal is searched once typing rests.
  await page.clock.runFor(300);
}

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [400, 1040])
    test.describe(`${colorScheme}, ${width} pixels`, () => {
      test.use({ colorScheme, viewport: { width, height: 760 } });

      test('the palette is accessible: untouched, with results, without', async ({ desk, page }) => {
        await desk.open({ spaces: 'some' });
        await openPalette(page);
        await desk.accessible();
        await desk.picture(`palette-${width}-${colorScheme}`);
        await page.keyboard.type('jo');
        await page.clock.runFor(300);
        await expect(options(page).first()).toContainText('Journal');
        await expect(options(page).locator('mark').first()).toHaveText('Jo');
        await desk.accessible();
        await desk.picture(`palette-found-${width}-${colorScheme}`);
        await page.keyboard.type(' xyz');
        await page.clock.runFor(300);
        await expect(palette(page).getByRole('status')).toContainText('Nothing here by that name');
        await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
        await desk.accessible();
        await desk.picture(`palette-nothing-${width}-${colorScheme}`);
        expect(await desk.overflows()).toBe(false);
      });
    });

test('the arrows go round, and Enter opens the page', async ({ desk, page }) => {
  await desk.open();
  await openPalette(page);
  await expect(chosen(page)).toHaveText(/Today/);
  await page.keyboard.press('ArrowUp');
  await expect(chosen(page)).toContainText('Keyboard shortcuts');
  await expect(chosen(page)).toBeInViewport();
  for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowDown');
  await expect(chosen(page)).toHaveText(/Journal/);
  const active = await field(page).getAttribute('aria-activedescendant');
  await expect(chosen(page)).toHaveId(active ?? '');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-view="journal"]')).toBeVisible();
  await page.clock.runFor(100);
  await expect(page.locator('h1')).toBeFocused();
  await expect(palette(page)).toHaveCount(0);
});

test('Escape closes, and the focus is where it was', async ({ desk, page }) => {
  await desk.open();
  const seat = page.locator('button[data-practice="support"]');
  await seat.focus();
  await openPalette(page, 'sup');
  await page.keyboard.press('Escape');
  await expect(palette(page)).toHaveCount(0);
  await expect(seat).toBeFocused();
});

test('a press beside it closes, one on a result opens', async ({ desk, page }) => {
  await desk.open();
  await openPalette(page);
  await page.mouse.click(5, 5);
  await expect(palette(page)).toHaveCount(0);
  await openPalette(page, 'progr');
  await options(page).first().click();
  await expect(page.locator('[data-view="progress"]')).toBeVisible();
});

test('a practice is opened and logged, whatever its case and accents', async ({ desk, page }) => {
  await desk.open();
  await openPalette(page, 'ÉMP');
  await expect(options(page)).toHaveText([/^\s*Cultivate empathy/, /Log: Cultivate empathy/]);
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toHaveText('Cultivate empathy');
  await openPalette(page, 'log inclus');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('Foster inclusivity, logged');
});

test('weeks lead to Progress, and a typed date to its week and day', async ({ desk, page }) => {
  await desk.open();
  await openPalette(page, 'last week');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-view="progress"] h1')).toContainText('27 April');
  await openPalette(page, 'this week');
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toContainText('4 – 10 May');
  await openPalette(page, '7 may');
  await expect(options(page)).toHaveText([/Week of 4 – 10 May/, /Thursday,? 7 May in the journal/]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-view="journal"]')).toBeVisible();
  await expect(page.getByRole('heading', { name: /Thursday.*7 May|7 May/ }).first()).toBeInViewport();
});

for (const id of SECTIONS)
  test(`the part ${id} of Settings is gone to`, async ({ desk, page }) => {
    await desk.open({}, 'settings');
    const title = await page.locator(`#${id}`).innerText();
    await page.click('[data-goto="today"]');
    await openPalette(page, title);
    await palette(page).locator(`#palette-section-${id}`).click();
    await page.clock.runFor(100);
    await expect(page.locator(`#${id}`)).toBeFocused();
    await expect(page.locator(`#${id}`)).toBeInViewport();
  });

test('what can be done is done: writing, resting, taking back, hiding, exporting', async ({ desk, page }) => {
  await desk.open({}, 'spaces');
  await openPalette(page, 'write');
  await page.keyboard.press('Enter');
  await expect(page.locator('entry-sheet textarea')).toBeFocused();
  await page.keyboard.press('Escape');
  await openPalette(page, 'rest today');
  await page.keyboard.press('Enter');
  await expect(page.locator('undo-toast')).toContainText('Today is a rest day');
  await openPalette(page, 'undo');
  await page.keyboard.press('Enter');
  await expect(page.locator('undo-toast')).toContainText('no rest day');
  await openPalette(page, 'hide hearth');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => (window as any).hidden)).toBe(1);
  await openPalette(page, 'export');
  await palette(page).locator('#palette-do-export').click();
  await expect(page.locator('export-dialog dialog')).toBeVisible();
});

test('the list of shortcuts is reached, and leads back to where the palette came from', async ({
  desk,
  page,
}) => {
  await desk.open();
  const letter = page.locator('[data-goto="letter"]');
  await letter.focus();
  await openPalette(page, 'shortcuts');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(letter).toBeFocused();
});

test('moments are found as one types, in a group of their own, and opened', async ({ desk, page }) => {
  await desk.open();
  await openPalette(page, 'fix');
  const group = palette(page).getByRole('group', { name: 'From your journal' });
  await expect(group.getByRole('option')).toHaveCount(1);
  await expect(group.getByRole('option')).toContainText('9 May, 08:12');
  await page.keyboard.press('Enter');
  await expect(page.locator('entry-sheet textarea')).toHaveValue(/I did not fix anything/);
});

test('many moments lead on to the journal, searched for the same words', async ({ desk, page }) => {
  await desk.open({ entries: 'many' });
  await openPalette(page, 'number 1');
  await expect(options(page)).toHaveCount(7);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.locator('input[type="search"]')).toHaveValue('number 1');
  await expect(page.locator('.page-head')).toContainText('found');
});

test('the journal is asked once typing rests, and not for nothing', async ({ desk, page }) => {
  await desk.open();
  const asked = () =>
    page.evaluate(() => ((window as any).filters ?? []).map(({ text }: { text: string }) => text));
  await openPalette(page);
  expect(await asked()).toEqual([]);
  await page.keyboard.type('quiet');
  expect(await asked()).toEqual([]);
  await page.clock.runFor(300);
  expect(await asked()).toEqual(['quiet']);
});

test('a journal that cannot be searched says so, and the rest goes on', async ({ desk, page }) => {
  await desk.open({ fail: 'list_entries' });
  await openPalette(page, 'set');
  await expect(palette(page).getByRole('status')).toContainText('could not be searched');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-view="settings"]')).toBeVisible();
});

test('what somebody wrote stays text, and stays blurred until it is gone to', async ({ desk, page }) => {
  await desk.open({ entries: 'hostile', blur: true });
  await openPalette(page, 'img');
  const note = options(page).locator('.palette-note');
  await expect(note).toContainText('<img src=x');
  await expect(page.locator('.palette img')).toHaveCount(0);
  const blur = () => note.evaluate((words) => getComputedStyle(words).filter);
  expect(await blur()).toBe('none');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('s');
  await page.clock.runFor(300);
  await page.mouse.move(0, 0);
  await expect(options(page).locator('.palette-note').last()).toHaveCSS('filter', /blur/);
});

test('it opens from Settings by a press, and its code comes only then', async ({ desk, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await desk.open({}, 'settings');
  expect(asked.filter((url) => /palette|shortcut/.test(url))).toEqual([]);
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(field(page)).toBeFocused();
  expect(asked.filter((url) => /palette/.test(url)).length).toBeGreaterThan(0);
});

test('it rests while a sheet is open', async ({ desk, page }) => {
  await desk.open();
  await page.click('[data-practice="empathy"]');
  await expect(page.locator('entry-sheet textarea')).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.clock.runFor(300);
  await expect(palette(page)).toHaveCount(0);
});
