import type { Page } from '@playwright/test';

import { expect, test } from './desk';

const blurred = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((words) => getComputedStyle(words).filter !== 'none');

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('words are blurred until the pointer or the focus is near', async ({ desk, page }) => {
      await desk.open({}, 'settings');
      await page.click('[data-action="toggle-blur"]');
      await page.click('[data-goto="today"]');
      await page.mouse.move(0, 0);
      await expect.poll(() => blurred(page, '.log-list q')).toBe(true);
      await desk.accessible();
      await desk.picture(`blur-today-${colorScheme}`);
      await page.locator('.log-list q').first().hover();
      await expect.poll(() => blurred(page, '.log-list q')).toBe(false);
      await page.click('[data-goto="journal"]');
      await page.mouse.move(0, 0);
      await expect.poll(() => blurred(page, '.note')).toBe(true);
      await desk.picture(`blur-journal-${colorScheme}`);
      await page.locator('.entry:has(.note) [data-action="edit-entry"]').first().focus();
      await expect.poll(() => blurred(page, '.note')).toBe(false);
      await page.click('[data-goto="letter"]');
      await page.mouse.move(0, 0);
      await expect.poll(() => blurred(page, '.letter blockquote .own')).toBe(true);
      await desk.accessible();
      await desk.picture(`blur-letter-${colorScheme}`);
      await page.locator('.letter blockquote .own').first().focus();
      await expect.poll(() => blurred(page, '.letter blockquote .own')).toBe(false);
    });

    test('names are added and taken out, and an export begins with them', async ({ desk, page }) => {
      await desk.open({ maskedNames: ['Jo'] }, 'settings');
      await page.getByLabel('A name').fill('Sam, Jo,  Maximiliane-Charlotte ');
      await page.keyboard.press('Enter');
      await expect(page.locator('masked-names .chip')).toHaveText(['Jo', 'Sam', 'Maximiliane-Charlotte']);
      await expect(page.getByLabel('A name')).toHaveValue('');
      await page.locator('.masked-names').scrollIntoViewIfNeeded();
      await desk.accessible();
      await desk.picture(`masked-names-${colorScheme}`);
      await page.getByRole('button', { name: 'Remove Sam' }).click();
      await expect(page.locator('masked-names .chip')).toHaveText(['Jo', 'Maximiliane-Charlotte']);
      await page.click('[data-action="export"]');
      await expect(page.locator('dialog input[name="names"]')).toHaveValue('Jo, Maximiliane-Charlotte');
      await page.click('[data-action="save-export"]');
      await expect
        .poll(() => page.evaluate(() => (window as any).exported?.request.mask_names))
        .toEqual(['Jo', 'Maximiliane-Charlotte']);
    });

    test('the example says that it is one, and leads back', async ({ desk, page }) => {
      await desk.open({ welcomed: false, reminders: 'none' });
      await page.click('[data-action="example"]');
      await page.waitForSelector('[data-view="today"]');
      const banner = page.locator('.example-banner');
      for (const view of ['today', 'journal', 'settings']) {
        await page.click(`[data-goto="${view}"]`);
        await expect(banner).toContainText('Nothing here is yours or is kept.');
        await desk.accessible();
        await desk.picture(`example-${view}-${colorScheme}`);
      }
      await page.click('[data-action="leave-example"]');
      await page.waitForSelector('[data-view="welcome"]');
      await expect(banner).toHaveCount(0);
    });
  });

test('a name that could not be kept waits in its field', async ({ desk, page }) => {
  await desk.open({ fail: 'change_settings' }, 'settings');
  await page.getByLabel('A name').fill('Jo');
  await page.click('[data-action="add-name"]');
  await expect(page.getByRole('status')).toContainText('The disk is full');
  await expect(page.getByLabel('A name')).toHaveValue('Jo');
});

test('one key hides the window, from a page, a field and a dialog', async ({ desk, page }) => {
  const hidden = () => page.evaluate(() => (window as any).hidden ?? 0);
  await desk.open();
  await page.keyboard.press('Control+Shift+H');
  expect(await hidden()).toBe(1);
  await page.click('button[data-practice="support"]');
  await page.locator('dialog textarea').fill('Half a sentence');
  await page.keyboard.press('Meta+Shift+H');
  expect(await hidden()).toBe(2);
  await expect(page.locator('dialog textarea')).toHaveValue('Half a sentence');
});

test('a window that cannot be hidden says so', async ({ desk, page }) => {
  await desk.open({ fail: 'hide_window' });
  await page.keyboard.press('Control+Shift+H');
  await expect(page.getByRole('status')).toContainText('The disk is full');
});

test('where nothing may be blurred, words are covered', async ({ desk, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await desk.open({ blur: true }, 'journal');
  await page.mouse.move(0, 0);
  expect(await blurred(page, '.note')).toBe(false);
  const look = await page
    .locator('.note')
    .first()
    .evaluate((words) => {
      const { webkitTextFillColor: ink, backgroundImage: cover } = getComputedStyle(words);
      return { ink, cover };
    });
  expect(look.ink).toBe('rgba(0, 0, 0, 0)');
  expect(look.cover).toContain('gradient');
  await desk.picture('blur-forced');
});

for (const view of ['spaces', 'practice'] as const)
  test(`the words of ${view} blur, their fields keep their frame`, async ({ desk, page }) => {
    await desk.open({ blur: true, spaces: 'some' });
    await page.click(view === 'spaces' ? '[data-goto="spaces"]' : '[data-action="open-practice"]');
    await page.waitForSelector(`[data-view="${view}"]`);
    await page.mouse.move(0, 0);
    const words = `[data-view="${view}"] .own:not(.field)`;
    await expect.poll(() => blurred(page, words)).toBe(true);
    await desk.accessible();
    await desk.picture(`blur-${view}`);
  });

test('settings lead to the example and back', async ({ desk, page }) => {
  await desk.open({}, 'settings');
  await page.click('[data-action="example"]');
  await expect(page.locator('.example-banner')).toBeVisible();
  await page.click('[data-goto="settings"]');
  await page.getByRole('button', { name: 'Back to my journal' }).last().click();
  await page.waitForSelector('[data-view="today"]');
  await expect(page.locator('.example-banner')).toHaveCount(0);
});

test('an example that cannot be opened is said, and nothing changes', async ({ desk, page }) => {
  await desk.open({ welcomed: false, fail: 'open_example' });
  await page.click('[data-action="example"]');
  await expect(page.getByRole('status')).toContainText('The disk is full');
  await expect(page.locator('[data-view="welcome"]')).toBeVisible();
});

for (const width of [400, 640])
  test(`the privacy settings and the banner fit ${width} pixels`, async ({ desk, page }) => {
    await page.setViewportSize({ width, height: 900 });
    await desk.open({ maskedNames: ['Jo', 'Sam', 'Maximiliane-Charlotte'], lookingAround: true }, 'settings');
    await page.locator('privacy-group section').scrollIntoViewIfNeeded();
    expect(await desk.overflows()).toBe(false);
    await desk.picture(`privacy-${width}`);
    await page.click('[data-goto="today"]');
    await desk.picture(`example-today-${width}`);
    expect(await desk.overflows()).toBe(false);
  });
