import { expect, test } from './desk';

test('a rhythm is chosen for each practice, and taken back', async ({ desk, page }) => {
  await desk.open({}, 'settings');
  const rhythms = page.locator('rhythm-settings select');
  await expect(rhythms).toHaveCount(7);
  for (const select of await rhythms.all())
    await expect(select.locator('option:checked')).toHaveText('once a week');
  const listening = page.getByLabel('Practice active listening');
  await listening.selectOption({ label: '3 times a week' });
  await expect(page.getByRole('status')).toContainText('Setting kept');
  await page.click('[data-action="undo"]');
  await expect(listening.locator('option:checked')).toHaveText('once a week');
});

test('only the chosen practice changes', async ({ desk, page }) => {
  await desk.open({ rhythms: { support: { times: 2, days: 30 } } }, 'settings');
  await page.getByLabel('Cultivate empathy').selectOption({ label: 'every day' });
  await expect(page.getByRole('status')).toContainText('Setting kept');
  const { settings } = await page.evaluate(() => (window as any).__TAURI_INTERNALS__.invoke('start_up'));
  const others = Object.entries(settings.rhythms).filter(([id]) => id !== 'empathy' && id !== 'support');
  expect(settings.rhythms.empathy).toEqual({ times: 1, days: 1 });
  expect(settings.rhythms.support).toEqual({ times: 2, days: 30 });
  for (const [, rhythm] of others) expect(rhythm).toEqual({ times: 1, days: 7 });
});

test('a rhythm set elsewhere is an option of its own', async ({ desk, page }) => {
  await desk.open({ rhythms: { support: { times: 1, days: 14 } } }, 'settings');
  const support = page.getByLabel('Offer support');
  await expect(support.locator('option:checked')).toHaveText('once in 14 days');
  await expect(support.locator('option')).toHaveCount(8);
  await support.selectOption({ label: 'once a month' });
  await expect(support.locator('option')).toHaveCount(7);
  await expect(support.locator('option:checked')).toHaveText('once a month');
});

test('a rhythm that could not be kept goes back to what is so', async ({ desk, page }) => {
  await desk.open({ fail: 'change_settings' }, 'settings');
  const support = page.getByLabel('Offer support');
  await support.selectOption({ label: 'every day' });
  await expect(page.getByRole('status')).toContainText('The disk is full');
  await expect(support.locator('option:checked')).toHaveText('once a week');
});

for (const width of [400, 1040]) {
  test(`the rhythms are legible at ${width} pixels`, async ({ desk, page }) => {
    await page.setViewportSize({ width, height: 780 });
    await desk.open({ rhythms: { support: { times: 1, days: 14 } } }, 'settings');
    await page.locator('#set-rhythm').evaluate((title) => title.scrollIntoView());
    await desk.accessible();
    expect(await desk.overflows()).toBe(false);
    await desk.picture(`rhythms-${width}`);
  });
}
