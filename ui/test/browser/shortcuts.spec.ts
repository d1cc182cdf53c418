import type { Page } from '@playwright/test';

import { SHORTCUT_IDS, type Shortcut, WALKS, shortcut } from '../../src/lib/shortcuts';
import { expect, test } from './desk';

const list = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [400, 1040])
    test.describe(`${colorScheme}, ${width} pixels`, () => {
      test.use({ colorScheme, viewport: { width, height: 760 } });

      test('the list is accessible and fits', async ({ desk, page }) => {
        await desk.open();
        await page.keyboard.press('?');
        await expect(list(page)).toBeVisible();
        await desk.accessible();
        await desk.picture(`shortcuts-${width}-${colorScheme}`);
        const wide = await list(page).evaluate((dialog) => dialog.scrollWidth > dialog.clientWidth);
        expect(wide || (await desk.overflows())).toBe(false);
      });
    });

/** The page that each group's keys work on. */
const VIEWS: Record<Shortcut['group'], string> = {
  anywhere: 'reminders',
  today: 'today',
  journal: 'journal',
  weeks: 'letter',
};

const press = ({ keys, mod, shift }: Shortcut) =>
  [...(mod ? ['Control'] : []), ...(shift ? ['Shift'] : []), keys[0]].join('+');

/** Presses a shortcut's keys and says whether the window took the last of them for itself. */
async function isTaken(page: Page, of: Shortcut) {
  await page.evaluate(() => {
    const ask = (event: Event) => setTimeout(() => ((window as any).taken = event.defaultPrevented));
    addEventListener('keydown', ask, { capture: true });
  });
  await page.keyboard.press(press(of));
  await page.clock.runFor(10);
  return page.evaluate(() => (window as any).taken);
}

for (const id of SHORTCUT_IDS)
  test(`the window answers the keys listed for ${id}`, async ({ desk, page }) => {
    await desk.open({}, VIEWS[shortcut(id).group]);
    await page.locator('h1').focus();
    expect(await isTaken(page, shortcut(id))).toBe(true);
    // Nothing else takes keys, so that this can fail.
    expect(await isTaken(page, { ...shortcut(id), keys: ['q'] })).toBe(false);
  });

test('the list has each of them', async ({ desk, page }) => {
  await desk.open();
  await page.keyboard.press('?');
  await expect(list(page).locator('li')).toHaveCount(SHORTCUT_IDS.length + WALKS.length);
});

test('a press in Settings opens the list, and Escape leads back to it', async ({ desk, page }) => {
  await desk.open({}, 'settings');
  const button = page.getByRole('button', { name: 'Show them' });
  await button.click();
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list(page)).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('single keys are turned off and on beside the list', async ({ desk, page }) => {
  await desk.open();
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: 'Single keys' }).uncheck();
  await expect(page.getByRole('checkbox', { name: 'Single keys' })).not.toBeChecked();
  // The box is off at once; keys rest when that is kept.
  const kept = () => page.evaluate(() => (window as any).__TAURI_INTERNALS__.invoke('start_up'));
  await expect.poll(async () => (await kept()).settings.single_keys).toBe(false);
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.keyboard.press('2');
  await page.clock.runFor(200);
  await expect(list(page)).toHaveCount(0);
  await expect(page.getByRole('status')).not.toContainText('logged');
  await page.click('[data-goto="settings"]');
  await page.click('[aria-labelledby="set-keys"]');
  await expect(page.locator('[aria-labelledby="set-keys"]')).toHaveAttribute('aria-checked', 'true');
  await page.keyboard.press('?');
  await expect(list(page)).toBeVisible();
});

test('a setting that could not be kept goes back in the list', async ({ desk, page }) => {
  await desk.open({ fail: 'change_settings' });
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: 'Single keys' }).click();
  await expect(page.getByRole('status')).toContainText('The disk is full');
  await expect(page.getByRole('checkbox', { name: 'Single keys' })).toBeChecked();
});

test('single keys rest while something is written, and while a dialog is open', async ({ desk, page }) => {
  await desk.open({}, 'journal');
  const search = page.locator('input[type="search"]');
  await search.focus();
  await page.keyboard.type('?1/');
  await expect(search).toHaveValue('?1/');
  await expect(list(page)).toHaveCount(0);
  await page.click('[data-goto="today"]');
  await page.keyboard.press('?');
  await page.keyboard.press('2');
  await list(page).locator('h2').click();
  await page.keyboard.press('2');
  await page.clock.runFor(200);
  await expect(page.getByRole('status')).not.toContainText('logged');
});

test('neither list nor palette opens over the welcome', async ({ desk, page }) => {
  await desk.open({ welcomed: false, entries: 'none' });
  await page.keyboard.press('?');
  await page.keyboard.press('Control+k');
  await page.clock.runFor(500);
  await expect(page.locator('dialog[open]')).toHaveCount(0);
});
