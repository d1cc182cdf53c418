import { expect, test } from './desk';

const asked = () => (window as unknown as { loginAsked?: boolean }).loginAsked;

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('starting at login is switched on and off', async ({ desk, page }) => {
      await desk.open({}, 'settings');
      const start = page.locator('[data-action="toggle-login-start"]');
      await expect(start).toHaveAttribute('aria-checked', 'false');
      await start.click();
      await expect(start).toHaveAttribute('aria-checked', 'true');
      expect(await page.evaluate(asked)).toBe(true);
      await expect(page.getByRole('status')).toContainText('Hearth starts at login');
      await start.click();
      await expect(start).toHaveAttribute('aria-checked', 'false');
      await start.scrollIntoViewIfNeeded();
      await desk.accessible();
      await desk.picture(`login-start-${colorScheme}`);
    });

    test('one that points nowhere is repaired', async ({ desk, page }) => {
      await desk.open({ login: { on: true, moved: true } }, 'settings');
      const row = page.locator('login-start');
      await expect(row).toContainText('a Hearth that is no longer there');
      await page.locator('[data-action="repair-login-start"]').scrollIntoViewIfNeeded();
      await desk.accessible();
      await desk.picture(`login-moved-${colorScheme}`);
      await page.click('[data-action="repair-login-start"]');
      await expect(row).not.toContainText('no longer there');
      await expect(page.locator('[data-action="toggle-login-start"]')).toBeFocused();
      expect(await page.evaluate(asked)).toBe(true);
    });

    test('the welcome asks for it, and shows a reminder', async ({ desk, page }) => {
      await desk.open({ welcomed: false, entries: 'none', reminders: 'none', last: null });
      await page.click('[data-action="next"]');
      await page.click('[data-action="test-reminder"]');
      await expect(page.locator('sample-reminder')).toContainText('dunst 1.9.2 shows it');
      await desk.accessible();
      await desk.picture(`welcome-sample-${colorScheme}`);
      const start = page.locator('[data-action="toggle-login-start"]');
      await expect(start).toHaveAttribute('aria-checked', 'false');
      expect(await page.evaluate(asked)).toBe(undefined);
      await start.click();
      await expect(start).toHaveAttribute('aria-checked', 'true');
      await desk.accessible();
      await desk.picture(`welcome-login-${colorScheme}`);
      expect(await page.evaluate(asked)).toBe(true);
    });
  });

test('a computer that cannot be asked is said, and nothing pretends', async ({ desk, page }) => {
  await desk.open({ fail: 'login_start' }, 'settings');
  await expect(page.locator('login-start').getByRole('alert')).toContainText('could not be settled');
  await expect(page.locator('[data-action="toggle-login-start"]')).toBeDisabled();
});

test('a switch that could not be thrown stays', async ({ desk, page }) => {
  await desk.open({ fail: 'set_login_start' }, 'settings');
  await page.click('[data-action="toggle-login-start"]');
  await expect(page.locator('login-start').getByRole('alert')).toContainText('could not be settled');
  await expect(page.locator('[data-action="toggle-login-start"]')).toHaveAttribute('aria-checked', 'false');
});

test('the welcome goes on whatever the computer says about login', async ({ desk, page }) => {
  await desk.open({ welcomed: false, reminders: 'none', fail: 'set_login_start' });
  await page.click('[data-action="next"]');
  await page.click('[data-action="toggle-login-start"]');
  await expect(page.locator('login-start').getByRole('alert')).toContainText('could not be settled');
  await page.click('[data-action="next"]');
  await page.click('[data-action="finish-welcome"]');
  await page.waitForSelector('[data-view="today"]');
});

test('a welcome without the switch leaves the computer alone', async ({ desk, page }) => {
  await desk.open({ welcomed: false, reminders: 'none' });
  await page.click('[data-action="skip-welcome"]');
  await page.waitForSelector('[data-view="today"]');
  expect(await page.evaluate(asked)).toBe(undefined);
});

test('the welcome fits a narrow window, both ways', async ({ desk, page }) => {
  await page.setViewportSize({ width: 400, height: 1100 });
  await desk.open({ welcomed: false, server: 'missing', reminders: 'none' });
  await page.click('[data-action="next"]');
  await page.click('[data-action="test-reminder"]');
  await expect(page.locator('sample-reminder')).toContainText('has to be running');
  for (const dir of ['ltr', 'rtl']) {
    await page.evaluate((to) => (document.documentElement.dir = to), dir);
    await desk.picture(`welcome-none-${dir}-400`);
    expect(await desk.overflows()).toBe(false);
  }
});
