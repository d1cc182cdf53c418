import { expect, test } from './desk';

const FIRST = { welcomed: false, entries: 'none', reminders: 'none', last: null } as const;
const chosen = () => (window as any).chosenReminder;

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('three steps, a first tap, and in', async ({ desk, page }) => {
      await desk.open(FIRST);
      await desk.accessible();
      await desk.picture(`welcome-1-${colorScheme}`);
      await page.click('[data-action="next"]');
      await expect(page.locator('[data-action="toggle-login-start"]')).toBeEnabled();
      await desk.accessible();
      await desk.picture(`welcome-2-${colorScheme}`);
      await page.click('[data-action="next"]');
      await expect(page.locator('h1')).toBeFocused();
      await desk.accessible();
      await desk.picture(`welcome-3-${colorScheme}`);
      await page.click('button[data-practice="listening"]');
      await expect(page.locator('.seat.lit')).toHaveCount(1);
      await expect(page.locator('h1')).toContainText('That is all there is to it');
      await desk.accessible();
      await desk.picture(`welcome-tapped-${colorScheme}`);
      await page.click('[data-action="finish-welcome"]');
      await page.waitForSelector('[data-view="today"]');
      await expect(page.locator('.seat.lit')).toHaveCount(1);
      expect(await page.evaluate(chosen)).toBe('19:30');
    });
  });

test('a first tap is taken back', async ({ desk, page }) => {
  await desk.open(FIRST);
  await page.click('[data-action="next"]');
  await page.click('[data-action="next"]');
  await page.click('button[data-practice="support"]');
  await page.click('[data-action="undo"]');
  await expect(page.locator('.seat.lit')).toHaveCount(0);
});

for (const step of [1, 2, 3])
  test(`step ${step} can be skipped`, async ({ desk, page }) => {
    await desk.open(FIRST);
    for (let on = 1; on < step; on++) await page.click('[data-action="next"]');
    await page.click('[data-action="skip-welcome"]');
    await page.waitForSelector('[data-view="today"]');
  });

test('seen again from the settings, it leaves reminders as they are', async ({ desk, page }) => {
  await desk.open({}, 'settings');
  await page.getByRole('button', { name: 'See it again' }).click();
  await page.click('[data-action="next"]');
  await expect(page.locator('.welcome')).toContainText('Your reminders stay as they are');
  await expect(page.locator('input[type="time"]')).toHaveCount(0);
  await page.click('[data-action="next"]');
  await page.click('[data-action="finish-welcome"]');
  await page.waitForSelector('[data-view="today"]');
  expect(await page.evaluate(chosen)).toBe(null);
});

for (const width of [400, 640, 1040, 1920])
  test(`the welcome fits ${width} pixels`, async ({ desk, page }) => {
    await page.setViewportSize({ width, height: 760 });
    await desk.open(FIRST);
    for (const step of [1, 2, 3]) {
      expect(await desk.overflows()).toBe(false);
      await desk.picture(`welcome-${step}-${width}`);
      if (step < 3) await page.click('[data-action="next"]');
    }
  });
