import type { Page } from '@playwright/test';

import { expect, test } from './desk';

const card = (page: Page) => page.locator('focus-card');
const openMenu = (page: Page) => page.click('[data-action="focus-menu"]');

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('the card shows two cues, and what else the focus can be', async ({ desk, page }) => {
      await desk.open({ cues: 3 });
      await expect(card(page).locator('.cue')).toHaveCount(2);
      await expect(card(page).locator('.cue').first()).toContainText(
        'If it turns nine in the evening, then I',
      );
      await expect(card(page)).toContainText('and 1 more');
      await desk.accessible();
      await desk.picture(`focus-cues-${colorScheme}`);
      await openMenu(page);
      await expect(page.locator('[data-action="another-focus"]')).toBeFocused();
      await desk.accessible();
      await desk.picture(`focus-menu-${colorScheme}`);
    });

    test('a day without a focus is calm', async ({ desk, page }) => {
      await desk.open({ setAside: true });
      await expect(card(page)).toContainText('Any seat is open.');
      await expect(page.locator('.seat.focus')).toHaveCount(0);
      await desk.accessible();
      await desk.picture(`focus-aside-${colorScheme}`);
      await page.click('[data-action="suggest"]');
      await expect(card(page)).toContainText('Create a supportive community');
      await expect(page.locator('[data-action="did-this"]')).toBeFocused();
    });

    test('a rest of several days is chosen, shown and ended', async ({ desk, page }) => {
      await desk.open();
      await openMenu(page);
      await page.click('[data-action="rest-days"]');
      await page.fill('dialog input[name="until"]', '2026-05-08');
      await expect(page.locator('[data-action="save-rest"]')).toBeDisabled();
      await page.fill('dialog input[name="until"]', '2026-05-14');
      await expect(page.locator('dialog')).toContainText('6 days of rest');
      await desk.accessible();
      await desk.picture(`rest-dialog-${colorScheme}`);
      await page.click('[data-action="save-rest"]');
      await expect(page.getByRole('status')).toContainText('6 days of rest, until Thursday');
      await expect(card(page)).toContainText('Resting until Thursday');
      await expect(page.locator('.days .rest')).toHaveCount(2);
      await desk.accessible();
      await desk.picture(`rest-until-${colorScheme}`);
      expect(await page.evaluate(() => (window as any).rested)).toEqual({
        since: '2026-05-09',
        until: '2026-05-14',
      });
      await page.click('[data-action="rest-end"]');
      await expect(card(page)).toContainText('Set boundaries');
      expect(await page.evaluate(() => (window as any).unrested)).toEqual({
        since: '2026-05-09',
        until: '2026-05-14',
      });
      await page.click('[data-action="undo"]');
      await expect(card(page)).toContainText('Resting until Thursday');
    });

    test('a warm line greets one who comes back', async ({ desk, page }) => {
      await desk.open({ entries: 'none', away: 12 });
      const line = page.locator('.return-line');
      await expect(line).not.toContainText(/\d/);
      await desk.accessible();
      await desk.picture(`return-${colorScheme}`);
      await page.click('[data-action="put-away"]');
      await expect(line).toHaveCount(0);
      await page.click('[data-goto="journal"]');
      await page.click('[data-goto="today"]');
      await expect(line).toHaveCount(0);
    });
  });

test('the warm line goes with the first log', async ({ desk, page }) => {
  await desk.open({ entries: 'none', away: 12 });
  await page.click('button[data-practice="listening"]');
  await expect(page.locator('.return-line')).toHaveCount(0);
});

test('another practice is suggested, chosen, and set aside, and each is taken back', async ({
  desk,
  page,
}) => {
  await desk.open();
  const title = page.locator('#focus-title');
  for (const [action, words] of [
    ['[data-action="another-focus"]', 'Create a supportive community'],
    ['[data-pick="inclusivity"]', 'Foster inclusivity'],
    ['[data-action="set-aside"]', 'No focus today'],
  ] as const) {
    await openMenu(page);
    await page.click(action);
    await expect(title).toHaveText(words);
    await expect(page.locator('[data-action="focus-menu"]')).toBeFocused();
    await page.click('[data-action="undo"]');
    await expect(title).toHaveText('Set boundaries');
  }
});

test('name, cues and rehearsal lead to the practice’s own page', async ({ desk, page }) => {
  for (const action of ['open-practice', 'more-cues', 'rehearse']) {
    await desk.open({ cues: 3 });
    await page.click(`[data-action="${action}"]`);
    await expect(page.locator('[data-view="practice"] h1')).toContainText('Set boundaries');
  }
});

test('a focus that could not be changed is said', async ({ desk, page }) => {
  await desk.open({ fail: 'another_focus' });
  await openMenu(page);
  await page.click('[data-action="another-focus"]');
  await expect(page.getByRole('status')).toContainText('The disk is full');
});

test('a rest that could not be marked stays in its dialog', async ({ desk, page }) => {
  await desk.open({ fail: 'mark_rest_days' });
  await openMenu(page);
  await page.click('[data-action="rest-days"]');
  await page.click('[data-action="save-rest"]');
  await expect(page.locator('dialog').getByRole('alert')).toContainText('The disk is full');
  await expect(page.locator('dialog input[name="until"]')).toHaveValue('2026-05-11');
});

test('one day of a longer rest becomes an ordinary one', async ({ desk, page }) => {
  await desk.open({ restUntil: '2026-05-09' });
  await expect(card(page)).toContainText('The last day of this rest');
  await page.click('[data-action="rest-today"]');
  await expect(page.getByRole('status')).toContainText('ordinary day again');
  await expect(page.locator('[data-action="did-this"]')).toBeFocused();
});

for (const width of [400, 640, 1040, 1920])
  test(`the day fits ${width} pixels, in long words too`, async ({ desk, page }) => {
    await page.setViewportSize({ width, height: width === 400 ? 1500 : 760 });
    await desk.open({ cues: 3, away: 3, entries: 'none' });
    expect(await desk.overflows()).toBe(false);
    await desk.picture(`day-${width}`);
    // As long as German says it.
    await page.evaluate(() => {
      document.querySelector('.focus-name')!.textContent =
        'Eine unter\u00ADstützende Gemein\u00ADschaft aufbauen';
      document.querySelector('[data-action="did-this"]')!.textContent = 'Das habe ich getan';
      document.querySelector('[data-action="rehearse"]')!.textContent = 'Vorher üben';
      document.querySelector('[data-action="rest-today"]')!.textContent = 'Heute ausruhen';
    });
    await openMenu(page);
    expect(await desk.overflows()).toBe(false);
    await desk.picture(`day-german-${width}`);
  });

for (const language of ['en', 'de', 'ar', 'ja'])
  test(`the line at the foot leaves the way to the practices whole, in ${language}`, async ({
    desk,
    page,
  }) => {
    await page.setViewportSize({ width: 640, height: 860 });
    await desk.open({ language });
    const bottom = await page
      .locator('[data-action="to-practices"]')
      .evaluate((link) => link.getBoundingClientRect().bottom);
    const foot = await page.locator('.status').evaluate((line) => line.getBoundingClientRect().top);
    expect(bottom).toBeLessThanOrEqual(foot);
    await desk.picture(`day-foot-${language}`);
  });

test('the day mirrors', async ({ desk, page }) => {
  await desk.open({ cues: 1, away: 3, entries: 'none', rtl: true });
  await openMenu(page);
  await desk.picture('day-rtl');
  expect(await desk.overflows()).toBe(false);
});
