import { expect, test } from './desk';

for (const theme of ['light', 'dark'] as const)
  test(`${theme} › plans for other practices stand with their signs and lead to their page`, async ({
    desk,
    page,
  }) => {
    await desk.open({ cues: 2, otherCues: true, theme });
    const plans = page.locator('.day-cues li');
    await expect(plans).toHaveCount(2);
    await expect(plans.first()).toContainText('Practice active listening');
    await desk.accessible();
    await desk.picture(`day-cues-${theme}`);
    await plans.first().getByRole('button').click();
    await expect(page.locator('[data-view="practice"]')).toContainText('Practice active listening');
  });

test('without other plans there is no list', async ({ desk, page }) => {
  await desk.open({ cues: 2 });
  await expect(page.locator('.day-cues')).toHaveCount(0);
});

test('a day of rest asks for nothing', async ({ desk, page }) => {
  await desk.open({ cues: 2, otherCues: true });
  await page.locator('[data-action="rest-today"]').click();
  await expect(page.locator('.day-cues')).toHaveCount(0);
});
