import { expect, test } from './desk';

const PLAIN = { name: 'notification-daemon', version: '3.20', buttons: false, body: true, images: true };

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test.beforeEach(({ page }) => page.setViewportSize({ width: 1040, height: 1300 }));

    test('a sample says what the desktop can do', async ({ desk, page }) => {
      await desk.open({}, 'reminders');
      await page.click('[data-action="test-reminder"]');
      await expect(page.locator('sample-reminder')).toContainText(
        'A sample is with your desktop now. dunst 1.9.2 shows it, with buttons and pictures.',
      );
      await desk.accessible();
      await desk.picture(`sample-${colorScheme}`);
    });

    test('without buttons it says that a click opens Hearth', async ({ desk, page }) => {
      await desk.open({ facts: PLAIN }, 'reminders');
      await page.click('[data-action="test-reminder"]');
      await expect(page.locator('sample-reminder')).toContainText('with pictures and without buttons');
      await expect(page.locator('sample-reminder')).toContainText('A click on a reminder opens Hearth');
      await desk.accessible();
      await desk.picture(`sample-no-buttons-${colorScheme}`);
    });

    test('without a service it says what that means, and tries again', async ({ desk, page }) => {
      await desk.open({ server: 'missing' }, 'reminders');
      const button = page.locator('[data-action="test-reminder"]');
      await button.click();
      await expect(page.locator('sample-reminder').getByRole('alert')).toContainText('has to be running');
      await expect(button).toHaveText('Try again');
      await expect(button).toBeFocused();
      await desk.accessible();
      await desk.picture(`sample-none-${colorScheme}`);
    });
  });

test('another failure is said as it is', async ({ desk, page }) => {
  await desk.open({ fail: 'test_reminder' }, 'reminders');
  await page.click('[data-action="test-reminder"]');
  await expect(page.locator('sample-reminder').getByRole('alert')).toContainText('The disk is full');
  await page.evaluate('heal()');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('sample-reminder')).toContainText('with buttons and pictures');
});
