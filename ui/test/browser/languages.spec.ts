/** Every page in every language: whole, mirrored where it reads from the right, and without a word
 * of another language. */
import type { Page } from '@playwright/test';

import { expect, test } from './desk';
import { cutOff, plainWords, westernDigits } from './reading';

const VIEWS = ['today', 'progress', 'journal', 'letter', 'spaces', 'reminders', 'settings'];
const SCHEMES = ['light', 'dark', 'contrast'] as const;
const PSEUDO = 'en-XA';

const direction = (page: Page) => page.evaluate(() => document.documentElement.dir);

for (const scheme of SCHEMES) {
  test.describe(scheme, () => {
    test.use({ colorScheme: scheme === 'dark' ? 'dark' : 'light' });

    for (const language of ['en', 'ar', PSEUDO]) {
      for (const view of VIEWS) {
        test(`${view} is accessible in ${language}`, async ({ desk }) => {
          const options = { language, spaces: 'some', moreContrast: scheme === 'contrast' } as const;
          await desk.open(options, view);
          await desk.accessible();
          await desk.picture(`${view}-${language}-${scheme}`);
        });
      }
    }
  });
}

for (const language of ['de', 'ar', 'ja', PSEUDO]) {
  for (const view of VIEWS) {
    test(`${view} has room in ${language}`, async ({ desk, page }) => {
      await desk.open({ language, spaces: 'some' }, view);
      for (const width of [1040, 400]) {
        await page.setViewportSize({ width, height: 780 });
        await desk.picture(`${view}-${language}-${width}`);
        expect(await desk.overflows(), `${width} pixels`).toBe(false);
        expect(await page.evaluate(cutOff), `${width} pixels`).toEqual([]);
      }
    });
  }
}

for (const view of VIEWS) {
  test(`${view} says nothing that was not translated`, async ({ desk, page }) => {
    await desk.open({ language: PSEUDO, spaces: 'some' }, view);
    expect(await page.evaluate(plainWords)).toEqual([]);
  });

  test(`${view} writes its numbers in Arabic digits where people do`, async ({ desk, page }) => {
    await desk.open({ language: 'ar', spaces: 'some' }, view);
    const western = await page.evaluate(westernDigits);
    expect(western).toEqual([]);
  });
}

test('another language is chosen, heard at once, and taken back', async ({ desk, page }) => {
  await desk.open({}, 'settings');
  const choice = page.locator('[data-action="choose-language"]');
  await choice.focus();
  await choice.selectOption('ar');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  expect(await direction(page)).toBe('rtl');
  await expect(page.locator('h1')).toHaveText('الإعدادات');
  await expect(choice).toBeFocused();
  await desk.accessible();

  await page.click('[data-action="undo"]');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await direction(page)).toBe('ltr');
  await expect(page.locator('h1')).toHaveText('Settings');
});

test('the system’s language is spoken from the first frame', async ({ desk, page }) => {
  await desk.open({ language: 'de' });
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.locator('[data-goto="settings"]')).toHaveText('Einstellungen');
});
