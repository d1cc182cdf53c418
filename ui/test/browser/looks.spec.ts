/** What can be set about looks, and what the system asks for: each reaches the page at once. */
import type { Page } from '@playwright/test';

import { expect, test } from './desk';

const root = (page: Page) => page.locator('html');
const token = (page: Page, name: string) =>
  page.evaluate((of) => getComputedStyle(document.documentElement).getPropertyValue(of).trim(), name);
const switchOf = (page: Page, name: string) => page.getByRole('switch', { name, exact: true });

for (const theme of ['light', 'dark'] as const)
  test(`looks are chosen, hold at once and can be taken back, ${theme}`, async ({ desk, page }) => {
    await desk.open({ theme }, 'settings');
    await page.getByRole('radio', { name: 'Larger' }).check();
    await expect(root(page)).toHaveCSS('font-size', '24px');
    await switchOf(page, 'Higher contrast').click();
    await expect(root(page)).toHaveAttribute('data-contrast', theme);
    await switchOf(page, 'Less transparency').click();
    await expect(root(page)).toHaveAttribute('data-opaque', '');
    await switchOf(page, 'Calmer').click();
    await expect(root(page)).toHaveAttribute('data-still', '');
    await desk.accessible();
    await page.locator('looks-settings').scrollIntoViewIfNeeded();
    await desk.picture(`looks-${theme}`);
    await page.click('[data-action="undo"]');
    await expect(root(page)).not.toHaveAttribute('data-still', '');
    await expect(switchOf(page, 'Calmer')).toHaveAttribute('aria-checked', 'false');
  });

test('a size that could not be kept goes back to what is so', async ({ desk, page }) => {
  await desk.open({ fail: 'change_settings' }, 'settings');
  await page.getByRole('radio', { name: 'Largest' }).click();
  await expect(page.getByRole('status')).toContainText('The disk is full');
  await expect(page.getByRole('radio', { name: 'Usual' })).toBeChecked();
  await expect(root(page)).toHaveCSS('font-size', '16px');
});

test('looks are there before the first words', async ({ desk, page }) => {
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector('h1')) return;
      seen.disconnect();
      (window as any).atFirst = { ...document.documentElement.dataset };
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  await desk.open({
    theme: 'dark',
    textSize: 'largest',
    moreContrast: true,
    lessTransparency: true,
    calmer: true,
  });
  const atFirst = await page.evaluate(() => (window as any).atFirst);
  expect(atFirst).toMatchObject({ theme: 'dark', text: 'largest', contrast: 'dark', opaque: '', still: '' });
});

test('larger text asks for the layout of a smaller window', async ({ desk, page }) => {
  await page.setViewportSize({ width: 900, height: 700 });
  await desk.open({ textSize: 'larger' });
  await expect(root(page)).toHaveAttribute('data-narrow', '');
  await page.setViewportSize({ width: 1000, height: 700 });
  await expect(root(page)).not.toHaveAttribute('data-narrow', '');
});

test('words in a drawing grow with the text', async ({ desk, page }) => {
  await desk.open({ example: 'typical', textSize: 'largest' }, 'progress');
  const scales = await page
    .locator('svg.chart')
    .evaluateAll((all) => all.map((one) => (one as SVGSVGElement).getScreenCTM()!.a));
  expect(scales.length).toBeGreaterThan(4);
  for (const scale of scales) expect(scale).toBeCloseTo(2, 1);
});

test.describe('the system asks', () => {
  test('for contrast, in the middle of it all', async ({ desk, page }) => {
    await desk.open();
    const usual = await token(page, '--ink-3');
    await page.emulateMedia({ contrast: 'more' });
    await expect(root(page)).toHaveAttribute('data-contrast', 'light');
    expect(await token(page, '--ink-3')).not.toBe(usual);
    await page.emulateMedia({ contrast: 'more', colorScheme: 'dark' });
    await expect(root(page)).toHaveAttribute('data-contrast', 'dark');
    await page.emulateMedia({ contrast: 'no-preference' });
    await expect(root(page)).not.toHaveAttribute('data-contrast');
  });

  test('for contrast where the journal cannot be opened', async ({ desk, page }) => {
    await page.emulateMedia({ contrast: 'more' });
    await desk.open({ closed: 'journal.db was written by a newer Hearth.' });
    await expect(root(page)).toHaveAttribute('data-contrast', 'light');
  });

  test('for stillness', async ({ desk, page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await desk.open();
    await expect(root(page)).toHaveAttribute('data-still', '');
  });
});

test('in the system’s own colours what is chosen is outlined', async ({ desk, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await desk.open();
  await expect(root(page)).toHaveAttribute('data-opaque', '');
  await page.click('button[data-practice="empathy"]');
  const feeling = page.locator('.feeling').nth(3);
  await expect(feeling).not.toHaveCSS('outline-style', 'solid');
  await feeling.click();
  await expect(feeling).toHaveAttribute('aria-checked', 'true');
  await expect(feeling).toHaveCSS('outline-style', 'solid');
});

test.describe('calmer', () => {
  test('nothing moves', async ({ desk, page }) => {
    await desk.open({ calmer: true });
    await page.click('button[data-practice="boundaries"]');
    await expect(page.locator('[data-action="undo"]')).toBeVisible();
    const moving = await page.evaluate(() => {
      const lasts = (times: string) => times.split(',').some((time) => parseFloat(time) > 0);
      return [...document.querySelectorAll('*')]
        .flatMap((element) =>
          [undefined, '::before', '::after'].map(
            (part) => [element, getComputedStyle(element, part)] as const,
          ),
        )
        .filter(
          ([, { transitionDuration, animationDuration, animationName }]) =>
            lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration)),
        )
        .map(([{ tagName, className }]) => `${tagName} ${String(className)}`);
    });
    expect(moving).toEqual([]);
  });

  test('no practice is suggested; one may be picked and let go', async ({ desk, page }) => {
    await desk.open({ calmer: true, cues: 1 });
    const card = page.locator('focus-card');
    await expect(card).toContainText('No focus today');
    await expect(page.locator('.seat.focus')).toHaveCount(0);
    await expect(page.locator('[data-action="suggest"]')).toHaveCount(0);
    // The person’s own plan stays in sight.
    await expect(page.locator('[data-action="open-cue"]')).toHaveCount(1);
    await page.click('[data-action="focus-menu"]');
    await page.click('[data-pick="community"]');
    await expect(card.locator('h2')).toHaveText('Create a supportive community');
    await page.click('[data-action="focus-menu"]');
    await expect(page.locator('[data-action="another-focus"]')).toHaveCount(0);
    await expect(page.locator('[data-action="set-aside"]')).toBeVisible();
  });
});

for (const theme of ['light', 'dark'] as const)
  for (const view of ['today', 'progress', 'journal', 'letter', 'spaces', 'reminders', 'settings'])
    test(`${view} is accessible in higher contrast, ${theme}`, async ({ desk }) => {
      await desk.open(
        { theme, moreContrast: true, lessTransparency: true, example: 'typical', spaces: 'some' },
        view,
      );
      await desk.accessible();
      await desk.picture(`contrast-${view}-${theme}`);
    });
